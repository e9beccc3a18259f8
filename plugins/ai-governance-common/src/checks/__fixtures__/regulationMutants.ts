import { Mutant } from './mutant';

export const regulationMutants: Mutant[] = [
  {
    checkId: 'regulation.decision-facts-declared',
    name: 'leaves open whether reviewers understand the output',
    edit: ({ interaction }) => {
      // Whether people take a meaningful part hangs on it in each review.
      interaction.spec.decision!.humanRole = 'reviews-each';
      delete interaction.spec.oversight!.understandsOutput;
    },
    expect: 'undetermined',
    fill: { 'true | false': 'true' },
    alsoChanges: {
      'identification.human-role-backed':
        'who reviews each result has to understand it',
    },
  },
  {
    checkId: 'regulation.classification-declared',
    name: 'does not say where data about people comes from',
    edit: ({ interaction }) =>
      delete interaction.spec.classification!.data!.sources,
    expect: 'undetermined',
  },
  {
    checkId: 'regulation.classification-declared',
    name: 'says nothing on what only some laws ask about',
    edit: ({ interaction }) => delete interaction.spec.classification,
    expect: 'undetermined',
    alsoChanges: {
      'regulation.our-role-declared': 'more laws may apply',
    },
  },
  {
    checkId: 'regulation.our-role-declared',
    name: 'leaves open whether the FCA’s rules hold',
    edit: ({ interaction }) => delete interaction.spec.regulatedAs!.fcaFirm,
    expect: 'undetermined',
  },
  {
    checkId: 'regulation.systems-classified',
    name: 'leaves open the class of the second system',
    edit: ({ aiSystems }) =>
      delete aiSystems[1].spec.classification!.aiActClass,
    expect: 'undetermined',
  },
  {
    checkId: 'regulation.systems-classified',
    name: 'does not say whether we provide or deploy the system',
    edit: ({ interaction, aiSystems }) => {
      interaction.spec.aiSystems = ['aisystem:default/credit-scorer'];
      delete aiSystems[0].spec.roles;
    },
    expect: 'undetermined',
  },
  {
    checkId: 'regulation.information-told',
    name: 'names no place where customers are told',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.channels = [];
    },
    expect: 'fail',
    fill: { 'web | letter': 'web', 'html | print': 'html' },
    alsoChanges: {
      'transparency.information-channels-fit': 'there is no channel to judge',
    },
  },
  {
    checkId: 'regulation.rights-exercisable',
    name: 'tells of no way to see one’s data',
    edit: ({ interaction }) => {
      const { transparency } = interaction.spec;
      transparency!.rights = transparency!.rights!.filter(
        ({ right }) => right !== 'access',
      );
    },
    expect: 'fail',
  },
  {
    checkId: 'regulation.rights-exercisable',
    name: 'lets reviewers change nothing',
    edit: ({ interaction }) => {
      interaction.spec.oversight!.canOverride = false;
    },
    expect: 'fail',
    alsoChanges: {
      'identification.human-role-backed':
        'a role of people that changes nothing',
      'transparency.rights-reviewers-may-change':
        'a review that changes nothing is none',
    },
  },
  {
    checkId: 'regulation.upcoming-rights-prepared',
    name: 'has Californian customers, and no way to opt out',
    edit: ({ interaction }) => {
      interaction.spec.affected!.jurisdictions!.push('US-CA');
      interaction.spec.regulatedAs!.ccpaBusiness = true;
      interaction.spec.regulatedAs!.consumerSupplier = true;
      interaction.spec.classification!.data!.consumerReport = false;
    },
    expect: 'fail',
    alsoChanges: {
      'regulation.decision-duties-tested':
        'US law wants a notice with each refusal',
    },
  },
];
