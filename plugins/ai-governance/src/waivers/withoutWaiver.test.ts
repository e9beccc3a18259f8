import {
  assessInteraction,
  buildInteractionFacts,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { creditLimitChange } from '../__fixtures__';
import { withoutWaiver } from './withoutWaiver';

const CHECK = 'identification.affected-roles';

describe('withoutWaiver', () => {
  const facts = buildInteractionFacts({
    entity: creditLimitChange,
    lookup: () => ({ presence: 'unknown' }),
    annotatingServices: [],
    asOf: '2026-11-23',
  });
  const messageOf = (waivers: { checkId: string }[]) =>
    assessInteraction({
      ...facts,
      records: {
        waivers: waivers.map(waiver => ({
          ...waiver,
          reason: 'The survey is under way.',
          owner: 'group:default/cards',
          until: '2027-01-31',
        })),
      },
    }).results.find(({ checkId }) => checkId === CHECK)!.message;

  it('finds in a waived check what it would say', () => {
    expect(withoutWaiver(messageOf([{ checkId: CHECK }]))).toBe(messageOf([]));
  });

  it('finds nothing in another one', () => {
    expect(withoutWaiver(messageOf([]))).toBeUndefined();
  });
});
