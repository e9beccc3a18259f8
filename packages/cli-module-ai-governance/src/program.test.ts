import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import {
  answering,
  file,
  gateReport,
  INTERACTION,
  newFolder,
  readFiles,
  startPortal,
  SYSTEM,
} from './__testUtils__';

const PROGRAM = resolve(__dirname, '../bin/ai-governance');
const SOURCES = require.resolve('@backstage/cli-node/config/nodeTransform.cjs');

const FILES = {
  'register.csv': 'id,name,purpose\n1,Chatbot,Answers questions.\n',
  'mapping.yaml': `
inventory: Register
key: id
system:
  name: '{name}'
  spec: { owner: group:default/ai, purpose: '{purpose}' }
interactions: [{ title: '{name}' }]`,
};

const IMPORT = ['import', 'register.csv', '--mapping', 'mapping.yaml'];

function run(args: string[], cwd: string, more: NodeJS.ProcessEnv = {}) {
  return new Promise<{ code: number; stdout: string; stderr: string }>(done =>
    execFile(
      process.execPath,
      args,
      { cwd, env: { PATH: process.env.PATH, NO_COLOR: '1', ...more } },
      (error, stdout, stderr) =>
        done({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );
}

jest.setTimeout(60_000);

describe('the program ai-governance', () => {
  it('imports, and ends with 0', async () => {
    const folder = await newFolder(FILES);
    const { code, stdout, stderr } = await run(
      [PROGRAM, ...IMPORT, '--out', 'out'],
      folder,
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('1 record read, 1 imported, 0 skipped');
    expect(Object.keys(await readFiles(join(folder, 'out'))).sort()).toEqual([
      'catalog-info.yaml',
      'systems/chatbot.yaml',
    ]);
  });

  it('ends with 2 and one message if a file is broken, and writes nothing', async () => {
    const folder = await newFolder({
      ...FILES,
      'register.csv': 'id,name,purpose\n1,"Chatbot,Answers\n',
    });
    const { code, stdout, stderr } = await run(
      [PROGRAM, ...IMPORT, '--out', 'out'],
      folder,
    );
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/register\.csv:\d+: /),
    ]);
    expect(await readFiles(join(folder, 'out'))).toEqual({});
  });

  it('ends with 2 if an argument is missing', async () => {
    const folder = await newFolder(FILES);
    const { code, stderr } = await run([PROGRAM, ...IMPORT], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('--out: found nothing');
  });

  it('lints, and ends with 1 if something is wrong and with 2 if it cannot', async () => {
    const folder = await newFolder({
      'good/catalog-info.yaml': file(SYSTEM, INTERACTION),
      'bad/catalog-info.yaml': `${INTERACTION}  type: x\n`,
    });
    const good = await run([PROGRAM, 'lint', 'good'], folder);
    expect(good).toMatchObject({ code: 0, stderr: '' });
    expect(good.stdout).toMatch(/^records not assessed: /m);
    const bad = await run([PROGRAM, 'lint', '--format', 'github'], folder);
    expect(bad).toMatchObject({ code: 1, stderr: '' });
    expect(bad.stdout).toContain(
      '::error file=bad/catalog-info.yaml,line=9,col=3,',
    );
    const unusable = await run([PROGRAM, 'lint', 'none'], folder);
    expect(unusable).toMatchObject({ code: 2, stdout: '' });
    expect(unusable.stderr.trim()).toBe('none: no such file or folder');
  });

  it('asks the gate, and ends with 1 if it blocks and with 2 if it has no answer', async () => {
    const folder = await newFolder();
    const gate = (url: string) =>
      run(
        [PROGRAM, 'gate', '--entity=x', '--level=identified', `--url=${url}`],
        folder,
        { AI_GOVERNANCE_TOKEN: 'secret-of-ci' },
      );
    const open = await startPortal(answering(200, gateReport('met')));
    expect(await gate(open.url)).toMatchObject({ code: 0, stderr: '' });
    expect(open.requests[0].headers.authorization).toBe('Bearer secret-of-ci');
    const shut = await startPortal(answering(200, gateReport('held')));
    const blocked = await gate(shut.url);
    expect(blocked).toMatchObject({ code: 1, stderr: '' });
    expect(blocked.stdout).toContain('This blocks.');
    const broken = await startPortal(answering(500, {}));
    const failed = await gate(broken.url);
    expect(failed).toMatchObject({ code: 2, stdout: '' });
    expect(failed.stderr.trim()).toBe(
      `${broken.url}: failed (500); the log of the backend says why`,
    );
  });

  it('takes a declaration from init over lint to explain', async () => {
    const folder = await newFolder();
    const init = await run(
      [
        PROGRAM,
        'init',
        '--yes',
        '--system=Chatbot',
        '--purpose=Answers questions of customers.',
        '--owner=group:default/care',
        '--interaction=Help chat',
      ],
      folder,
    );
    expect(init).toMatchObject({ code: 0, stderr: '' });
    const lint = await run([PROGRAM, 'lint', '--format', 'json'], folder);
    expect(lint.code).toBe(0);
    const [{ id }] = JSON.parse(lint.stdout).findings;
    const explain = await run([PROGRAM, 'explain', id], folder);
    expect(explain.stdout).toContain('Level: ');
    const schema = await run([PROGRAM, 'schema', 'AiSystem'], folder);
    expect(JSON.parse(schema.stdout).title).toBe('AiSystem');
  });

  it('explains itself', async () => {
    const folder = await newFolder();
    const all = await run([PROGRAM], folder);
    expect(all.code).toBe(0);
    expect(all.stdout).toContain('import');
    const one = await run([PROGRAM, 'import', '--help'], folder);
    expect(one.code).toBe(0);
    expect(one.stdout).toContain(
      'ai-governance import <records> --mapping <file> --out <folder>',
    );
  });

  it('is a module of backstage-cli, too', async () => {
    const folder = await newFolder({
      ...FILES,
      'host.js': `
        const { runCli } = require(${JSON.stringify(
          require.resolve('@backstage/cli-node'),
        )});
        const { default: cliModule } = require(${JSON.stringify(
          resolve(__dirname, 'index'),
        )});
        runCli({ modules: [cliModule], name: 'backstage-cli' });`,
    });
    const { code, stdout, stderr } = await run(
      [
        '--require',
        SOURCES,
        'host.js',
        'ai-governance',
        ...IMPORT,
        '--out',
        'out',
      ],
      folder,
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('1 AI system, 1 customer interaction');
  });
});
