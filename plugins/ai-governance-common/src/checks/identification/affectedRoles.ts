import { AFFECTED_ROLES } from '../../kinds/vocabulary';
import { fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { blank, listed } from '../wording';

export const affectedRoles: Check = {
  id: 'identification.affected-roles',
  requirement: 'identification',
  level: 'identified',
  title: 'It is known in which role customers are affected',
  why: 'Consumers, business customers and the public have different rights and need different words.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { affected } = facts.spec;
    if (!affected?.roles?.length) {
      return undetermined(
        'Who is affected: consumers, business customers or the public?',
        fixInteraction(facts, ['affected'], {
          ...affected,
          roles: [blank(AFFECTED_ROLES.join(' | '))],
        }),
      );
    }
    return pass(`Affected: ${listed(affected.roles)}.`);
  },
};
