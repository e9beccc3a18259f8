import { Mutant } from './mutant';

export const feedbackMutants: Mutant[] = [
  {
    checkId: 'feedback.purposes-covered',
    name: 'leaves no channel for feedback',
    edit: ({ interaction }) =>
      interaction.spec.feedback!.channels![0].purposes!.shift(),
    expect: 'fail',
  },
  {
    checkId: 'feedback.channels-have-purpose',
    name: 'has a channel for nothing',
    edit: ({ interaction }) =>
      delete interaction.spec.feedback!.channels![1].purposes,
    expect: 'undetermined',
  },
  {
    checkId: 'feedback.addresses-usable',
    name: 'leaves out an address',
    edit: ({ interaction }) =>
      delete interaction.spec.feedback!.channels![1].address,
    expect: 'undetermined',
  },
  {
    checkId: 'feedback.addresses-usable',
    name: 'puts the form on a developer’s machine',
    edit: ({ interaction }) => {
      interaction.spec.feedback!.channels![0].address =
        'https://localhost:3000/review';
    },
    expect: 'fail',
  },
  {
    checkId: 'feedback.addresses-usable',
    name: 'forgets the country code',
    edit: ({ interaction }) => {
      interaction.spec.feedback!.channels![2].address = '030 5550 1234';
    },
    expect: 'fail',
  },
  {
    checkId: 'feedback.customers-told',
    name: 'tells nobody about a channel',
    edit: ({ interaction }) => {
      interaction.spec.feedback!.channels![2].told = [];
    },
    expect: 'fail',
  },
  {
    checkId: 'feedback.accessibility-tested',
    name: 'leaves out the test of the form',
    edit: ({ interaction }) =>
      delete interaction.spec.feedback!.channels![0].accessibility,
    expect: 'undetermined',
    fill: { standard: 'WCAG 2.2 AA' },
  },
  {
    checkId: 'feedback.accessibility-tested',
    name: 'rests on a test of two years and a day ago',
    edit: ({ interaction }) => {
      interaction.spec.feedback!.channels![0].accessibility!.testedOn =
        '2024-11-22';
    },
    expect: 'fail',
  },
  {
    checkId: 'feedback.accessibility-tested',
    name: 'rests on a test of tomorrow',
    edit: ({ interaction }) => {
      interaction.spec.feedback!.channels![0].accessibility!.testedOn =
        '2026-11-24';
    },
    expect: 'fail',
  },
  {
    checkId: 'feedback.other-way-than-digital',
    name: 'turns the telephone into an app',
    edit: ({ interaction }) => {
      Object.assign(interaction.spec.feedback!.channels![2], {
        type: 'app',
        address: 'https://apps.fernhill.example/loans',
        accessibility: { standard: 'WCAG 2.2 AA', testedOn: '2026-06-01' },
      });
    },
    expect: 'fail',
    alsoChanges: {
      'regulation.rights-exercisable':
        'the ways to two rights went by telephone',
      'transparency.rights-have-route': 'two rights are asked for by phone',
    },
  },
  {
    checkId: 'feedback.periods-stated',
    name: 'does not say when customers hear back',
    edit: ({ interaction }) =>
      delete interaction.spec.feedback!.acknowledgeWithin,
    expect: 'undetermined',
    alsoChanges: {
      'feedback.acknowledge-before-resolve': 'there is nothing to compare',
    },
  },
  {
    checkId: 'feedback.periods-stated',
    name: 'does not say when customers get an outcome',
    edit: ({ interaction }) => delete interaction.spec.feedback!.resolveWithin,
    expect: 'undetermined',
    alsoChanges: {
      'contracts.incident-notice-consistent': 'there is no period to keep',
      'feedback.acknowledge-before-resolve': 'there is nothing to compare',
      'feedback.resolve-in-proportion': 'there is no time to judge',
      'feedback.review-not-slower-than-right': 'there is no time to compare',
    },
  },
  {
    checkId: 'feedback.acknowledge-before-resolve',
    name: 'acknowledges after the outcome',
    edit: ({ interaction }) => {
      interaction.spec.feedback!.acknowledgeWithin = 'P5W';
    },
    expect: 'fail',
  },
  {
    checkId: 'feedback.resolve-in-proportion',
    name: 'takes two months where a legal effect is at stake',
    edit: ({ interaction }) => {
      interaction.spec.feedback!.resolveWithin = 'P2M';
    },
    expect: 'fail',
    alsoChanges: {
      'feedback.review-not-slower-than-right':
        'the rights promise an answer within 30 days',
    },
  },
  {
    checkId: 'feedback.review-not-slower-than-right',
    name: 'promises a review in two weeks through a channel that takes 30 days',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.rights![0].within = 'P14D';
    },
    expect: 'fail',
  },
  {
    checkId: 'feedback.reviewers-named',
    name: 'names no reviewers',
    edit: ({ interaction }) => delete interaction.spec.oversight!.reviewers,
    expect: 'undetermined',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right',
      'related-controls.oversight-described':
        'nobody is left who watches over results',
      'identification.reviewers-independent': 'there is nobody to compare with',
    },
  },
];
