import { fail, notApplicable, pass, undetermined, yamlFix } from '../outcomes';
import { Check } from '../types';
import { blank, isWritten } from '../wording';

export const systemsMaterial: Check = {
  id: 'identification.systems-material',
  requirement: 'identification',
  level: 'identified',
  title: 'No AI system behind it is called unimportant to customers',
  why: 'Whoever looks at the AI system alone must not believe that no customer is touched.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    if (!facts.spec.materiality?.material) {
      return notApplicable('The interaction is not said to matter either.');
    }
    for (const system of facts.aiSystems) {
      const impact = system.spec?.customerImpact;
      if (impact && !(impact.material && isWritten(impact.rationale))) {
        const fix = yamlFix(system, ['customerImpact'], {
          material: true,
          rationale: blank('why it matters to customers'),
        });
        return impact.material
          ? undetermined(`Why does ${system.title} matter to customers?`, fix)
          : fail(
              `The interaction matters to customers, yet ${system.title} behind it is said not to.`,
              fix,
            );
      }
    }
    return pass('No AI system behind it is said not to matter.');
  },
};
