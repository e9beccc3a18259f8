/**
 * `yarn bench` measures what the product promises about speed, each line beside
 * its baseline in the same run, and prints ratios. It fails if one is over its
 * budget. Times depend on the machine; ratios count.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('@backstage/cli/config/nodeTransform.cjs');

const { benchAssess } = await import('./bench/assess.mjs');
const BENCHES = [benchAssess];

let overBudget = false;
for (const bench of BENCHES) {
  const { name, subjectMs, baselineMs, ratio, budget, met } = await bench();
  overBudget ||= !met;
  console.log(
    `${met ? 'met ' : 'OVER'}  ${name}: ${ratio.toFixed(
      2,
    )} x the baseline, at most ${budget} x (${Math.round(
      subjectMs,
    )} ms and ${Math.round(baselineMs)} ms)`,
  );
}
process.exit(overBudget ? 1 : 0);
