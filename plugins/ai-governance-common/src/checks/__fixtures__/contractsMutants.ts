import { Mutant } from './mutant';

export const contractsMutants: Mutant[] = [
  {
    checkId: 'contracts.no-responsibility-shifted',
    name: 'makes customers watch the model',
    edit: ({ aiSystems }) => {
      aiSystems[0].spec.responsibilities![1].party = 'customer';
    },
    expect: 'fail',
  },
  {
    checkId: 'contracts.no-responsibility-shifted',
    name: 'leaves it to consumers to see that data is right',
    edit: ({ aiSystems }) =>
      aiSystems[0].spec.responsibilities!.push({
        activity: 'data-quality',
        party: 'customer',
      }),
    expect: 'fail',
  },
  {
    checkId: 'contracts.no-responsibility-shifted',
    name: 'makes businesses oversee what only we use',
    edit: ({ interaction, aiSystems }) => {
      interaction.spec.affected!.roles = ['business'];
      aiSystems[1].spec.responsibilities![2].party = 'customer';
    },
    expect: 'fail',
    alsoChanges: {
      'regulation.classification-declared': 'other laws look at businesses',
      'regulation.transpositions-recorded':
        'directives on consumer credit fall away',
      'identification.vulnerable-groups-considered':
        'businesses are not easily harmed',
      'feedback.other-way-than-digital': 'businesses have a screen',
    },
  },
  {
    checkId: 'contracts.supplier-carries-promise',
    name: 'promises a review that a supplier does not help with',
    edit: ({ aiSystems }) => {
      aiSystems[1].spec.suppliers![0].commitments!.reviewSupport = false;
    },
    expect: 'fail',
  },
  {
    checkId: 'contracts.incident-notice-consistent',
    name: 'hears of incidents later than customers get an outcome',
    edit: ({ aiSystems }) => {
      aiSystems[0].spec.suppliers![0].commitments!.notifyWithin = 'P31D';
    },
    expect: 'fail',
  },
];
