import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';

// It is for browsers: Node cannot even load it.
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page that keeps people out, by rule and element. */
export async function barriersOn(document: Document): Promise<string[]> {
  const window = document.defaultView as any;
  window.eval(AXE);
  const { violations }: AxeResults = await window.axe.run(document, {
    // Without a layout there are no colours to see.
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}
