import { fixInteraction, notApplicable, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { affectsOnlyBusinesses } from '../weight';
import { blank, isWritten, listed } from '../wording';

export const vulnerableGroupsConsidered: Check = {
  id: 'identification.vulnerable-groups-considered',
  requirement: 'identification',
  level: 'identified',
  title: 'People who are easily harmed were thought of',
  why: 'Children, older people or people in debt can be hit harder by the same result, and may need other words and other help.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { affected } = facts.spec;
    if (affectsOnlyBusinesses(facts.spec)) {
      return notApplicable('Only businesses are affected.');
    }
    const groups = affected?.vulnerableGroups;
    if (!groups || !groups.every(isWritten)) {
      return undetermined(
        'Are people among them who are easily harmed, such as children, older people or people in debt? An empty list says that somebody looked and found none.',
        fixInteraction(facts, ['affected'], {
          ...affected,
          vulnerableGroups: [
            ...(groups ?? []).filter(isWritten),
            blank('a group of people who are easily harmed'),
          ],
        }),
      );
    }
    return pass(
      groups.length === 0
        ? 'Somebody looked for groups that are easily harmed, and found none.'
        : `Easily harmed: ${listed(groups)}.`,
    );
  },
};
