import { fixAtPath } from '../fixAtPath';
import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { USING_RIGHT } from '../spokenWords';
import { rightsWithoutWay } from '../entitlementsInForce';
import { Check } from '../types';
import { blank, isWritten } from '../wording';
import { isReview } from './completeRight';

export const rightsReviewersMayChange: Check = {
  id: 'transparency.rights-reviewers-may-change',
  requirement: 'transparency',
  level: 'transparent',
  title: 'A review that is offered can change something',
  why: 'A review that can change nothing is an insult to whoever asks for it.',
  needs: 'declaration',
  judges: 'content',
  restsOn: rightsWithoutWay,
  evaluate(facts) {
    const { oversight, transparency } = facts.spec;
    const rights = transparency?.rights ?? [];
    const reviews = rights.filter(isReview);
    if (reviews.length === 0) {
      return notApplicable('No review is offered.');
    }
    const idle = rights.findIndex(
      right => isReview(right) && !isWritten(right.canChange),
    );
    if (idle >= 0) {
      return fail(
        `Nothing says what can change when customers ${
          USING_RIGHT[rights[idle].right]
        }.`,
        fixAtPath(
          facts,
          `spec.transparency.rights[${idle}].canChange`,
          blank('what the answer can change, such as the decision'),
        ),
      );
    }
    if (oversight?.canOverride === false) {
      return fail(
        `Customers can ${
          USING_RIGHT[reviews[0].right]
        }, yet reviewers may not change the result.`,
        fixInteraction(facts, ['oversight'], {
          ...oversight,
          canOverride: blank('true, once it is so'),
        }),
      );
    }
    return pass('The declaration says what each review can change.');
  },
};
