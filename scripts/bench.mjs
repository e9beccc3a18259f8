/**
 * `npm run bench` measures what the product promises about speed, each line
 * beside its baseline in the same run, and prints ratios. It fails if one is
 * over its budget. Times depend on the machine; ratios count.
 *
 * `npm run bench -- lint` runs single lines. `--trial` runs each line once on
 * hardly any data, to see that it still works: it judges no ratio.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { stopPortals } from './bench/tools/portalWithConcerns.mjs';
import { report } from './bench/tools/report.mjs';

const require = createRequire(import.meta.url);
require('@backstage/cli/config/nodeTransform.cjs');

const { assess } = await import('./bench/lines/assess.mjs');
const { change } = await import('./bench/lines/change.mjs');
const { concernExport } = await import('./bench/lines/concernExport.mjs');
const { concernPage } = await import('./bench/lines/concernPage.mjs');
const { concernSummary } = await import('./bench/lines/concernSummary.mjs');
const { intake } = await import('./bench/lines/intake.mjs');
const { lint } = await import('./bench/lines/lint.mjs');
const { posture } = await import('./bench/lines/posture.mjs');
const { techInsights } = await import('./bench/lines/techInsights.mjs');

const LINES = [
  lint,
  assess,
  techInsights,
  change,
  posture,
  concernPage,
  concernSummary,
  concernExport,
  intake,
];
const RUNS = 5;

function readSelection() {
  const names = LINES.map(({ name }) => name);
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { trial: { type: 'boolean', default: false } },
    });
    if (positionals.every(name => names.includes(name))) {
      return {
        isTrial: values.trial,
        lines: LINES.filter(
          ({ name }) => positionals.length === 0 || positionals.includes(name),
        ),
      };
    }
  } catch {
    // Falls through to the line that says what can be asked for.
  }
  console.error(
    `ai-governance: Use: npm run bench -- [--trial] [${names.join('|')}] …`,
  );
  return process.exit(2);
}

const { isTrial, lines } = readSelection();
let isOver = false;
for (const { sizes, run } of lines) {
  const figures = await run({
    size: isTrial ? sizes.trial : sizes.full,
    runs: isTrial ? 1 : RUNS,
  });
  for (const figure of figures) {
    const { isMet, text } = report(figure, { isTrial });
    isOver ||= !isMet;
    console.log(text);
  }
}
await stopPortals();
process.exit(isOver ? 1 : 0);
