import { fail, fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { blank, listed } from '../wording';

export const systemsNamed: Check = {
  id: 'identification.systems-named',
  requirement: 'identification',
  level: 'identified',
  title: 'The AI systems behind the interaction are named, each once',
  why: 'When an AI system changes or fails, everyone must know which customers it touches.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { aiSystems, spec } = facts;
    if (aiSystems.length === 0) {
      return undetermined(
        'Which AI systems stand behind this interaction?',
        fixInteraction(
          facts,
          ['aiSystems'],
          [blank('AI system, such as aisystem:default/some-name')],
        ),
      );
    }
    const isFirst = aiSystems.map(
      ({ ref }, index) =>
        aiSystems.findIndex(other => other.ref === ref) === index,
    );
    const repeated = aiSystems.filter((_, index) => !isFirst[index]);
    if (repeated.length > 0) {
      return fail(
        `Named more than once: ${listed(repeated.map(({ ref }) => ref))}.`,
        fixInteraction(
          facts,
          ['aiSystems'],
          spec.aiSystems!.filter((_, index) => isFirst[index]),
        ),
      );
    }
    return pass(`Behind it: ${listed(aiSystems.map(({ title }) => title))}.`);
  },
};
