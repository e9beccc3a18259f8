import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateDocuments } from '../data/generateCatalog.mjs';
import { writeDocuments } from '../data/writeDocuments.mjs';
import { expectSame, timeInTurn } from '../tools/measure.mjs';

const require = createRequire(import.meta.url);
const cli = '../../../packages/cli-module-ai-governance/src';
const TODAY = '2026-11-23';

/** The command as people run it, but for the start of the process. */
async function lintFolder(folder) {
  const { runLint } = require(`${cli}/lint/command.ts`);
  let letters = 0;
  await runLint(
    { args: [], info: { usage: 'ai-governance lint', name: 'lint' } },
    {
      cwd: folder,
      today: TODAY,
      color: false,
      write: text => {
        letters += text.length;
      },
      progress: { isTTY: false, write() {} },
    },
  );
  return letters;
}

/** How many documents lint reads and finds nothing wrong with as such. */
async function countLinted(paths) {
  const { lintFiles } = require(`${cli}/lint/lintFiles.ts`);
  const { loadSettings } = require(`${cli}/settings/index.ts`);
  const { totals } = await lintFiles({
    files: paths.map(path => ({ location: path, path })),
    asOf: TODAY,
    minLevel: 'declared',
    settings: await loadSettings([], '.'),
  });
  return [totals.documents, totals.problems];
}

/** A reader that only parses, and holds each document against its JSON Schema. */
function createPlainReader() {
  const { parseAllDocuments } = require('yaml');
  const Ajv = require('ajv');
  const { catalogFileSchema } = require(`${cli}/schemas.ts`);
  const ajv = new Ajv({ allErrors: true, strict: false });
  require('ajv-formats')(ajv);
  const validate = ajv.compile(catalogFileSchema());
  return async paths => {
    let documents = 0;
    let broken = 0;
    for (const path of paths) {
      for (const document of parseAllDocuments(await readFile(path, 'utf8'))) {
        documents += 1;
        broken += validate(document.toJS()) ? 0 : 1;
      }
    }
    return [documents, broken];
  };
}

/**
 * `ai-governance lint`, with all checks on declarations, beside the YAML
 * library and Ajv on the same files.
 */
export const lint = {
  name: 'lint',
  sizes: { full: 10_000, trial: 20 },
  async run({ size, runs }) {
    const folder = await mkdtemp(join(tmpdir(), 'ai-governance-bench-'));
    try {
      const paths = await writeDocuments({
        folder,
        catalog: generateDocuments(size),
      });
      const readPlainly = createPlainReader();
      expectSame('linted', await countLinted(paths), [size, 0]);
      expectSame('read plainly', await readPlainly(paths), [size, 0]);

      const { linted, baseline } = await timeInTurn({
        runs,
        works: {
          linted: () => lintFolder(folder),
          baseline: () => readPlainly(paths),
        },
      });
      return [
        {
          what: `lint ${size} documents`,
          value: linted / baseline,
          unit: 'x parsing them with yaml, and Ajv',
          atMost: 1.5,
          detail: `${Math.round(linted)} ms and ${Math.round(baseline)} ms`,
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
