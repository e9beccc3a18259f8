import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
} from '../outcomes';
import { Check } from '../types';
import { isWeighty } from '../weight';
import { blank, choice, GROUP_BLANK, plain } from '../wording';

const FACTS = [
  {
    key: 'canOverride',
    question: 'May they change a result?',
  },
  {
    key: 'understandsOutput',
    question: 'Do they understand what the system puts out?',
  },
  {
    key: 'seesOtherInformation',
    question: 'Do they see more than that?',
  },
] as const;

export const oversightDescribed: Check = {
  id: 'related-controls.oversight-described',
  requirement: 'related-controls',
  level: 'answerable',
  title: 'It is settled who watches over results that weigh heavily',
  why: 'What weighs heavily on people needs somebody who notices when it goes wrong, above all where no person takes part in it.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { decision, oversight } = facts.spec;
    if (!isWeighty(facts.spec)) {
      return notApplicable(
        decision?.effect
          ? `The effect is given as ${plain(decision.effect)}.`
          : 'It is not known yet with which effect something is decided.',
      );
    }
    const { humanRole } = decision!;
    if (humanRole === 'none' && oversight?.canOverride === false) {
      return fail(
        'No person takes part in the result, and those who watch over it may not change it either.',
        fixInteraction(facts, ['oversight'], {
          ...oversight,
          canOverride: blank('true, once it is so'),
        }),
      );
    }
    // Of people who take part, the check of the human role asks what they can.
    const open =
      humanRole && humanRole !== 'none'
        ? []
        : FACTS.filter(({ key }) => oversight?.[key] === undefined);
    if (!oversight?.reviewers || open.length > 0) {
      const questions = [
        ...(oversight?.reviewers
          ? []
          : [
              `Who watches over the results? Their effect is given as ${plain(
                decision!.effect!,
              )}.`,
            ]),
        ...open.map(({ question }) => question),
      ];
      return undetermined(
        questions.join(' '),
        fixInteraction(facts, ['oversight'], {
          reviewers: GROUP_BLANK,
          ...oversight,
          ...Object.fromEntries(
            open.map(({ key }) => [key, choice(['true', 'false'])]),
          ),
        }),
      );
    }
    return pass(`The results are watched over by ${oversight.reviewers}.`);
  },
};
