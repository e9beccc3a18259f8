import fc from 'fast-check';
import {
  entitiesIn,
  newFolder,
  readFiles,
  reportIn,
  writeFiles,
} from '../__testUtils__';
import { buildDeclaration } from './buildDeclaration';
import { runInit } from './command';
import { Prompter } from './types';

const FLAGS = [
  '--system=Credit scorer',
  '--purpose=Estimates how likely an applicant is to repay.',
  '--owner=group:default/lending',
  '--interaction=Loan offer',
];

async function initIn(
  folder: string,
  args: string[],
  prompter?: () => Promise<Prompter>,
) {
  let printed = '';
  await runInit(
    { args, info: { usage: 'ai-governance init', name: 'init' } },
    {
      cwd: folder,
      prompter,
      write: text => {
        printed += text;
      },
    },
  );
  return printed;
}

/** Somebody who answers by the first words of a question. */
function person(answers: Record<string, string>) {
  const asked: string[] = [];
  const answerTo = (message: string) => {
    asked.push(message);
    const key = Object.keys(answers).find(start => message.startsWith(start));
    return key === undefined ? undefined : answers[key];
  };
  const prompter = async (): Promise<Prompter> => ({
    text: async ({ message, isOptional, problemOf }) => {
      const answer = answerTo(message) ?? '';
      if (!(isOptional && answer === '')) {
        expect(problemOf(answer)).toBeUndefined();
      }
      return answer;
    },
    choice: async ({ message, values }) => {
      const answer = answerTo(message);
      expect([undefined, ...values]).toContain(answer);
      return answer;
    },
  });
  return { asked, prompter };
}

// Properties are tried on many files.
jest.setTimeout(60_000);

describe('init', () => {
  it('writes what a person answers, and nothing else', async () => {
    const folder = await newFolder();
    const { prompter } = person({
      'What is the AI system called': 'Credit scorer',
      'What does it do': 'Estimates how likely an applicant is to repay.',
      'Which team owns': 'group:default/lending',
      'What sort of AI': 'predictive-model',
      'How does it affect': 'Loan offer',
      'Which service': 'component:default/loan-api',
    });
    const printed = await initIn(folder, [], prompter);
    expect(printed).toContain('Wrote catalog-info.yaml');
    const files = await readFiles(folder);
    expect(entitiesIn(files['catalog-info.yaml'])).toEqual([
      {
        apiVersion: 'ai-governance/v1alpha1',
        kind: 'AiSystem',
        metadata: { name: 'credit-scorer', title: 'Credit scorer' },
        spec: {
          type: 'predictive-model',
          owner: 'group:default/lending',
          purpose: 'Estimates how likely an applicant is to repay.',
        },
      },
      {
        apiVersion: 'ai-governance/v1alpha1',
        kind: 'CustomerInteraction',
        metadata: { name: 'loan-offer', title: 'Loan offer' },
        spec: {
          owner: 'group:default/lending',
          aiSystems: ['credit-scorer'],
          services: ['component:default/loan-api'],
        },
      },
    ]);
    const { code, report } = await reportIn(folder);
    expect(code).toBe(0);
    expect(report.totals).toMatchObject({ problems: 0, interactions: 1 });
  });

  it('asks only what no flag says, and nothing with --yes', async () => {
    const folder = await newFolder();
    const { asked, prompter } = person({});
    await initIn(folder, [...FLAGS, '--out', 'a.yaml'], prompter);
    expect(asked).toEqual([
      expect.stringContaining('What sort of AI'),
      expect.stringContaining('What sort of interaction'),
      expect.stringContaining('Which service'),
    ]);
    await initIn(folder, [...FLAGS, '--yes', '--out', 'b/c.yaml'], prompter);
    expect(asked).toHaveLength(3);
    const files = await readFiles(folder);
    expect(files['b/c.yaml']).toBe(files['a.yaml']);
  });

  it('says which answers are missing or not allowed, and writes nothing', async () => {
    const folder = await newFolder();
    const error = await initIn(folder, [
      '--yes',
      '--system=A',
      '--type=magic',
      '--owner=component:default/x',
    ]).catch(caught => caught);
    expect(error.code).toBe(2);
    expect(error.message.split('\n')).toEqual([
      expect.stringMatching(/^--owner: found "component:default\/x", allowed/),
      expect.stringMatching(/^--type: found "magic", allowed is one of/),
      expect.stringMatching(/^--purpose: found nothing, allowed is the answer/),
      expect.stringMatching(/^--interaction: found nothing, allowed is/),
    ]);
    expect(await readFiles(folder)).toEqual({});
  });

  it('overwrites no file, unless told to', async () => {
    const folder = await newFolder({ 'catalog-info.yaml': 'mine' });
    await expect(initIn(folder, ['--yes', ...FLAGS])).rejects.toThrow(
      '--out: catalog-info.yaml: found a file, allowed is a new one',
    );
    expect(await readFiles(folder)).toEqual({ 'catalog-info.yaml': 'mine' });
    await initIn(folder, ['--yes', '--force', ...FLAGS]);
    expect((await readFiles(folder))['catalog-info.yaml']).toContain(
      'AiSystem',
    );
  });

  it('writes declarations without problems, whatever the titles', async () => {
    const folder = await newFolder();
    const anyText = fc
      .string({ unit: 'grapheme' })
      .filter(text => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, purpose) => {
        const text = buildDeclaration({
          system: title,
          purpose,
          owner: 'lending',
          interaction: title,
        });
        expect(entitiesIn(text)[0].spec?.purpose).toBe(purpose);
        await writeFiles(folder, { 'catalog-info.yaml': text });
        const { report } = await reportIn(folder);
        expect(report.totals).toMatchObject({ problems: 0, interactions: 1 });
      }),
      { numRuns: 50 },
    );
  });
});
