import { getAsUser } from '../tools/asUser.mjs';
import { expectSame, median } from '../tools/measure.mjs';
import { portalWithConcerns } from '../tools/portalWithConcerns.mjs';

/** What the concerns come to: all of them, and those of one interaction. */
export const concernSummary = {
  name: 'concern-summary',
  sizes: { full: 1_000_000, trial: 300 },
  async run({ size, runs }) {
    const { portal, users } = await portalWithConcerns(size);
    const figures = [];
    for (const entity of [
      undefined,
      'customerinteraction:default/interaction-7',
    ]) {
      const taken = [];
      for (let run = 0; run <= runs; run += 1) {
        // Slow answers are kept for a while, by person.
        const filter = entity ? `?entityRef=${entity}` : '';
        const path = `/ai-governance/concerns/summary${filter}`;
        const start = performance.now();
        const { summary } = JSON.parse(
          await getAsUser(portal, path, users[run].ref),
        );
        taken.push(performance.now() - start);
        if (!entity) {
          expectSame('counted', summary.all, size);
        }
      }
      figures.push({
        what: `what ${
          entity ? 'those of one interaction' : 'all'
        } of ${size} concerns come to`,
        value: median(taken.slice(1)) / 1000,
        unit: 's',
        detail: 'over HTTP',
      });
    }
    return figures;
  },
};
