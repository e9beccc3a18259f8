import { fixInteraction, notApplicable, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { GROUP_BLANK } from '../wording';

export const reviewersNamed: Check = {
  id: 'feedback.reviewers-named',
  requirement: 'feedback',
  level: 'answerable',
  title: 'It is known who reviews',
  why: 'A review that nobody is responsible for is done by nobody.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { feedback, oversight, transparency } = facts.spec;
    if (
      !feedback?.channels?.some(({ purposes }) => purposes?.includes('review'))
    ) {
      return notApplicable('No channel is for reviews.');
    }
    return oversight?.reviewers ||
      transparency?.rights?.some(({ reviewers }) => reviewers)
      ? pass('Reviewers are named.')
      : undetermined(
          'Who looks at a decision again when a customer asks for it?',
          fixInteraction(facts, ['oversight'], {
            reviewers: GROUP_BLANK,
            ...oversight,
          }),
        );
  },
};
