import { LIFECYCLES } from '../../kinds/vocabulary';
import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
  yamlFix,
} from '../outcomes';
import { Check } from '../types';
import { choice } from '../wording';

export const lifecycleFits: Check = {
  id: 'identification.lifecycle-fits',
  requirement: 'identification',
  level: 'identified',
  title: 'What customers meet every day runs on AI systems in production',
  why: 'Customers must not be served by an experiment, or by a system that nobody looks after any more.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { lifecycle } = facts.spec;
    if (!lifecycle) {
      return undetermined(
        'Do customers meet this today, or is it an experiment, on its way out, or gone?',
        fixInteraction(facts, ['lifecycle'], choice(LIFECYCLES)),
      );
    }
    if (lifecycle !== 'production') {
      return notApplicable(`The interaction is ${lifecycle}.`);
    }
    const found = facts.aiSystems.filter(({ spec }) => spec);
    if (found.length === 0) {
      return notApplicable('No AI system behind it was found.');
    }
    for (const system of found) {
      const fix = () => yamlFix(system, ['lifecycle'], choice(LIFECYCLES));
      const stage = system.spec!.lifecycle;
      if (!stage) {
        return undetermined(
          `Is ${system.title} in production, an experiment, on its way out, or gone?`,
          fix(),
        );
      }
      if (stage !== 'production') {
        return fail(
          `The interaction is in production, yet ${system.title} behind it is ${stage}. Correct the one that is wrong.`,
          fix(),
        );
      }
    }
    return pass('The AI systems behind it are in production.');
  },
};
