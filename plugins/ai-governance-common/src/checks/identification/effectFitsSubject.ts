import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import { isWeighty } from '../weight';
import { choice, plain } from '../wording';

/** Whoever decides about one of these decides about how somebody lives. */
const WEIGHTY_SUBJECTS = new Set([
  'credit',
  'insurance',
  'financial-services',
  'hiring',
  'promotion',
  'employment',
  'housing',
  'education',
  'healthcare',
  'essential-services',
  'government-service',
  'licence',
]);

export const effectFitsSubject: Check = {
  id: 'identification.effect-fits-subject',
  requirement: 'identification',
  level: 'identified',
  title: 'The effect is not made smaller than what is decided about',
  why: 'A refusal of credit, work or a home is never a small thing, and customers have their strongest rights against it.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { type, decision } = facts.spec;
    const { subject, effect } = decision ?? {};
    if (!type || !subject || !effect) {
      return notApplicable(
        'It is not known yet what is decided, or with which effect.',
      );
    }
    if (isWeighty(facts.spec)) {
      return pass(`The effect is given as ${plain(effect)}.`);
    }
    if (
      (type !== 'decision' && type !== 'eligibility') ||
      !WEIGHTY_SUBJECTS.has(subject)
    ) {
      return notApplicable(
        `It does not decide who gets what, or what it decides about (${plain(
          subject,
        )}) need not weigh heavily.`,
      );
    }
    return fail(
      `It decides about ${plain(subject)}, yet its effect is given as ${plain(
        effect,
      )}. Either the effect is larger, or something else is decided.`,
      fixInteraction(facts, ['decision'], {
        ...decision,
        effect: choice(['legal', 'similarly-significant']),
      }),
    );
  },
};
