import { isBinding } from '../../regulations/law/lawState';
import { notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import { askLegal } from './askLegal';
import { lawsUnknown } from '../entitlementsInForce';

export const lawsAdopted: Check = {
  id: 'regulation.laws-adopted',
  requirement: 'regulation',
  level: 'sustained',
  title: 'The legal team has adopted each law in force that is counted on',
  why: 'A pack is what somebody else has read in the law; only one’s own legal team can stand behind it.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const sources = new Map(
      facts
        .entitlements!.entitlements.flatMap(entitlement => entitlement.sources)
        .filter(({ applies, state }) => applies === 'yes' && isBinding(state))
        .map(source => [source.rowId, source]),
    );
    if (sources.size === 0) {
      return notApplicable('No law in force surely applies.');
    }
    const open = [...sources.values()].filter(({ adoption }) => !adoption);
    if (open.length === 0) {
      return pass(`All ${sources.size} laws in force are adopted.`);
    }
    return askLegal(
      facts,
      `Does the legal team adopt ${open[0].citation}? ${open.length} of ${sources.size} laws in force wait for that.`,
    );
  },
};
