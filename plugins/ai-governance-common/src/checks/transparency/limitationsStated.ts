import { fixAtPath } from '../fixAtPath';
import { fail, fixInteraction, pass } from '../outcomes';
import { Check } from '../types';
import { areWritten, blank, quoted, textKey, written } from '../wording';

const BLANK = blank('what the AI cannot do, or does less well');

export const limitationsStated: Check = {
  id: 'transparency.limitations-stated',
  requirement: 'transparency',
  level: 'transparent',
  title: 'Customers are told what the AI cannot do',
  why: 'A limitation explains why a result can be wrong; a risk says what that does to customers. They need both.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { limitations, knownRisks } = facts.spec.transparency ?? {};
    if (!areWritten(limitations)) {
      return fail(
        'Customers are not told what the AI cannot do or does less well, or only in part.',
        fixInteraction(
          facts,
          ['transparency', 'limitations'],
          [...written(limitations), BLANK],
        ),
      );
    }
    const risks = written(knownRisks).map(textKey);
    const copied = limitations.findIndex(limitation =>
      risks.includes(textKey(limitation)),
    );
    if (copied >= 0) {
      return fail(
        `${quoted(
          limitations[copied],
        )} is given as a limitation and as a risk. Say what the AI does less well, and apart from it what that can do to a customer.`,
        fixAtPath(facts, `spec.transparency.limitations[${copied}]`, BLANK),
      );
    }
    return pass('The declaration says what the AI cannot do.');
  },
};
