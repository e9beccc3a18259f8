import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import { choice, either, plain } from '../wording';
import { completeImpact } from './completeImpact';

/** The areas of life that a decision about something must touch: any of them. */
const AREAS: Record<string, readonly string[]> = {
  credit: ['financial', 'access-to-services'],
  insurance: ['financial', 'access-to-services'],
  'financial-services': ['financial', 'access-to-services'],
  pricing: ['financial'],
  fraud: ['financial', 'access-to-services'],
  'account-access': ['access-to-services'],
  hiring: ['employment'],
  promotion: ['employment'],
  employment: ['employment'],
  housing: ['housing'],
  education: ['education'],
  healthcare: ['health-and-safety'],
  'essential-services': ['access-to-services'],
  'government-service': ['access-to-services', 'legal-status'],
  licence: ['legal-status', 'access-to-services'],
  'content-moderation': ['information', 'reputation', 'autonomy'],
  information: ['information'],
};

export const impactsFitDecision: Check = {
  id: 'identification.impacts-fit-decision',
  requirement: 'identification',
  level: 'identified',
  title: 'The impacts include what the decision is about',
  why: 'A list of impacts that leaves out the obvious one was not thought through.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { decision, impacts } = facts.spec;
    const subject = decision?.subject;
    if (!subject || !impacts?.length) {
      return notApplicable(
        'It is not known yet what is decided about, or what may happen.',
      );
    }
    const expected = AREAS[subject];
    if (!expected) {
      return notApplicable(
        `A decision about ${plain(subject)} implies no certain impact.`,
      );
    }
    if (impacts.some(({ area }) => expected.includes(area))) {
      return pass(`The impacts fit a decision about ${plain(subject)}.`);
    }
    return fail(
      `It decides about ${plain(
        subject,
      )}, yet no impact is in this area: ${either(expected.map(plain))}.`,
      fixInteraction(
        facts,
        ['impacts'],
        [
          ...impacts,
          completeImpact({
            area: expected.length === 1 ? expected[0] : choice(expected),
          }),
        ],
      ),
    );
  },
};
