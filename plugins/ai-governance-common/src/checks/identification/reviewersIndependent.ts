import { fixAtPath } from '../fixAtPath';
import { fail, notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import { blank } from '../wording';

export const reviewersIndependent: Check = {
  id: 'identification.reviewers-independent',
  requirement: 'identification',
  level: 'identified',
  title: 'Reviewers do not own the AI system whose results they review',
  why: 'Nobody is a good judge of their own work.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { aiSystems, references } = facts;
    const reviewers = references.filter(({ path }) =>
      path.endsWith('.reviewers'),
    );
    if (reviewers.length === 0) {
      return notApplicable('No reviewers are named.');
    }
    if (!aiSystems.some(({ ownerRef }) => ownerRef)) {
      return notApplicable(
        'None of the AI systems behind it was found, so nobody knows who owns them.',
      );
    }
    for (const { path, ref } of reviewers) {
      const owned = aiSystems.find(({ ownerRef }) => ownerRef === ref);
      if (owned) {
        return fail(
          `${ref} reviews the results (${path}) and owns ${owned.title}, the AI system behind them.`,
          fixAtPath(
            facts,
            path,
            blank(`group that does not own ${owned.title}`),
          ),
        );
      }
    }
    return pass('No reviewers own an AI system behind it.');
  },
};
