import { fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { blank, listed } from '../wording';

export const servicesNamed: Check = {
  id: 'identification.services-named',
  requirement: 'identification',
  level: 'identified',
  title: 'It is known which services deliver the interaction',
  why: 'The team that runs the service is the first to change what customers meet.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { services } = facts;
    if (services.length === 0) {
      return undetermined(
        'Which service brings this to customers?',
        fixInteraction(
          facts,
          ['services'],
          [blank('service, such as component:default/some-name')],
        ),
      );
    }
    return pass(`Delivered by ${listed(services.map(({ title }) => title))}.`);
  },
};
