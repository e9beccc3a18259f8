import { Mutant } from './mutant';

export const transparencyMutants: Mutant[] = [
  {
    checkId: 'transparency.role-explained',
    name: 'leaves out the part of AI',
    edit: ({ interaction }) => delete interaction.spec.transparency!.role,
    expect: 'fail',
    alsoChanges: {
      'regulation.information-told': 'laws want it told',
    },
  },
  {
    checkId: 'transparency.role-explained',
    name: 'tells customers in three words',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.role = 'AI is used.';
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.role-explained',
    name: 'gives the purpose of the model as its part',
    edit: ({ interaction, aiSystems }) => {
      interaction.spec.transparency!.role = aiSystems[0].spec.purpose;
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.data-types-explained',
    name: 'leaves out the data',
    edit: ({ interaction }) => delete interaction.spec.transparency!.dataTypes,
    expect: 'fail',
  },
  {
    checkId: 'transparency.data-types-explained',
    name: 'leaves out where some data comes from',
    edit: ({ interaction }) =>
      delete interaction.spec.transparency!.dataTypes![1].source,
    expect: 'fail',
  },
  {
    checkId: 'transparency.data-types-explained',
    name: 'gives the name of some data as its purpose',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.dataTypes![0].purpose = 'Income';
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.factors-explained',
    name: 'leaves out what counts',
    edit: ({ interaction }) => delete interaction.spec.transparency!.factors,
    expect: 'fail',
    alsoChanges: {
      'regulation.information-told': 'laws want it told',
      'transparency.factors-not-data': 'there is no factor to judge',
    },
  },
  {
    checkId: 'transparency.factors-not-data',
    name: 'repeats the data as factors, in other forms',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.factors = [
        'Your incomes',
        'the existing loan and payment histories',
      ];
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.limitations-stated',
    name: 'leaves the limitations to be written',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.limitations = ['tbd', '<a limitation>'];
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.limitations-stated',
    name: 'gives a risk as a limitation',
    edit: ({ interaction }) => {
      const { limitations, knownRisks } = interaction.spec.transparency!;
      [limitations![1]] = knownRisks!;
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.known-risks-stated',
    name: 'leaves out the risks',
    edit: ({ interaction }) => delete interaction.spec.transparency!.knownRisks,
    expect: 'fail',
  },
  {
    checkId: 'transparency.texts-not-copied',
    name: 'gives a factor as a limitation',
    edit: ({ interaction }) => {
      const { limitations, factors } = interaction.spec.transparency!;
      limitations!.push(factors![1]);
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.texts-not-copied',
    name: 'gives the reason for a channel as the way to a right',
    edit: ({ interaction }) => {
      const { rights, channels } = interaction.spec.transparency!;
      rights![3].how = channels![0].rationale;
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.rights-told',
    name: 'leaves out the explanation',
    edit: ({ interaction }) =>
      interaction.spec.transparency!.rights!.splice(2, 1),
    expect: 'fail',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right',
    },
  },
  {
    checkId: 'transparency.rights-told',
    name: 'leaves out all reviews',
    edit: ({ interaction }) =>
      interaction.spec.transparency!.rights!.splice(0, 2),
    expect: 'fail',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right',
      'transparency.rights-reviewers-may-change': 'no review is offered',
    },
  },
  {
    checkId: 'transparency.rights-told',
    name: 'leaves out all rights',
    edit: ({ interaction }) => delete interaction.spec.transparency!.rights,
    expect: 'fail',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the rights',
      'transparency.rights-have-route': 'there is no right to ask for',
      'transparency.rights-reviewers-may-change': 'no review is offered',
      'transparency.rights-deadline-lawful': 'there is no right to answer',
      'feedback.review-not-slower-than-right': 'nothing is promised',
      'contracts.supplier-carries-promise': 'nothing is promised',
    },
  },
  {
    checkId: 'transparency.rights-have-route',
    name: 'leaves out what to do',
    edit: ({ interaction }) =>
      delete interaction.spec.transparency!.rights![2].how,
    expect: 'fail',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right',
    },
  },
  {
    checkId: 'transparency.rights-have-route',
    name: 'tells customers in two words what to do',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.rights![4].how = 'Contact us.';
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.rights-have-route',
    name: 'leaves out where to ask',
    edit: ({ interaction }) =>
      delete interaction.spec.transparency!.rights![3].channel,
    expect: 'fail',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right',
    },
  },
  {
    checkId: 'transparency.rights-have-route',
    name: 'sends customers to a chat that does not exist',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.rights![2].channel = 'chat';
    },
    expect: 'fail',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right',
    },
  },
  {
    checkId: 'transparency.rights-reviewers-may-change',
    name: 'offers a review that changes nothing',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.rights![0].canChange = 'nothing';
    },
    expect: 'fail',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right',
    },
  },
  {
    checkId: 'transparency.rights-reviewers-may-change',
    name: 'offers a review by people who may not override',
    edit: ({ interaction }) => {
      interaction.spec.oversight!.canOverride = false;
    },
    expect: 'fail',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right',
      'identification.human-role-backed':
        'whoever may not change the result has no part in it either',
    },
  },
  {
    checkId: 'transparency.rights-deadline-lawful',
    name: 'takes 31 days for what the law wants in a month',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.rights![2].within = 'P31D';
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.rights-deadline-lawful',
    name: 'takes ten weeks for a complaint about credit',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.rights![4].within = 'P10W';
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.rights-deadline-lawful',
    name: 'does not say when a right is answered',
    edit: ({ interaction }) =>
      delete interaction.spec.transparency!.rights![3].within,
    expect: 'undetermined',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right',
    },
  },
  {
    checkId: 'transparency.languages-fit',
    name: 'tells French customers in German and English',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.languages = ['de-DE', 'en'];
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.languages-fit',
    name: 'leaves out the languages',
    edit: ({ interaction }) => delete interaction.spec.transparency!.languages,
    expect: 'undetermined',
    fill: { 'en |': 'en' },
  },
  {
    checkId: 'transparency.languages-fit',
    name: 'has customers where the languages are not known',
    edit: ({ interaction }) =>
      interaction.spec.affected!.jurisdictions!.push('AQ'),
    expect: 'undetermined',
  },
  {
    checkId: 'transparency.information-channels-fit',
    name: 'leaves out where customers are told',
    edit: ({ interaction }) => delete interaction.spec.transparency!.channels,
    expect: 'fail',
    alsoChanges: {
      'regulation.information-told': 'laws want it told somewhere',
    },
  },
  {
    checkId: 'transparency.information-channels-fit',
    name: 'writes a letter in HTML',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.channels![1].format = 'html';
    },
    expect: 'fail',
  },
  {
    checkId: 'transparency.information-channels-fit',
    name: 'leaves out why a channel fits',
    edit: ({ interaction }) =>
      delete interaction.spec.transparency!.channels![0].rationale,
    expect: 'undetermined',
  },
  {
    checkId: 'transparency.information-channels-fit',
    name: 'leaves out the format of a channel',
    edit: ({ interaction }) =>
      delete interaction.spec.transparency!.channels![0].format,
    expect: 'undetermined',
  },
];
