import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { reportIn } from '../__testUtils__';

const EXAMPLES = resolve(__dirname, '../../../../examples');

interface Fault {
  checks: string[];
  askedAbout?: string;
}

function readYaml(file: string) {
  return parse(readFileSync(resolve(EXAMPLES, file), 'utf8'));
}

/** The checks planted to fail or to stay open, by interaction. */
function plantedChecks(): Record<string, string[]> {
  const planted: Record<string, Set<string>> = {};
  const expected: Record<string, Fault[]> = readYaml('expected-findings.yaml');
  for (const [ref, faults] of Object.entries(expected)) {
    for (const { checks, askedAbout = ref } of faults) {
      planted[askedAbout] ??= new Set();
      checks.forEach(check => planted[askedAbout].add(check));
    }
  }
  return Object.fromEntries(
    Object.entries(planted).map(([ref, checks]) => [ref, [...checks].sort()]),
  );
}

describe('lint on the demo organisation', () => {
  it('reports every planted fault, and nothing else', async () => {
    const { targets } = readYaml('catalog-info.yaml').spec;
    const { code, report } = await reportIn(EXAMPLES, [
      ...targets,
      '--config',
      '../app-config.yaml',
      '--as-of',
      '2026-11-23',
    ]);
    const found: Record<string, string[]> = {};
    for (const { entityRef, id } of report.findings) {
      (found[entityRef!] ??= []).push(id);
    }
    for (const ids of Object.values(found)) {
      ids.sort();
    }
    expect(found).toEqual(plantedChecks());
    expect(code).toBe(0);
    expect(report.totals.problems).toBe(0);
    expect(report.totals.interactionsAssessed).toBe(21);
  });
});
