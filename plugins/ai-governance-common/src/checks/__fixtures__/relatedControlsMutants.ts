import { Mutant } from './mutant';

export const relatedControlsMutants: Mutant[] = [
  {
    checkId: 'related-controls.oversight-described',
    name: 'does not say who watches over refusals',
    edit: ({ interaction }) => delete interaction.spec.oversight!.reviewers,
    expect: 'undetermined',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right to a review',
      'feedback.reviewers-named': 'those who watch over results review them',
      'identification.reviewers-independent': 'there is nobody to compare with',
    },
  },
  {
    checkId: 'related-controls.oversight-described',
    name: 'watches over the results of a machine without a say',
    edit: ({ interaction }) => {
      interaction.spec.decision!.humanRole = 'none';
      interaction.spec.oversight!.canOverride = false;
      interaction.spec.safeguards!.shift();
      interaction.spec.transparency!.rights!.splice(0, 2, {
        right: 'contest',
        how: 'Call us and say that you contest the decision.',
        channel: 'phone',
        within: 'P30D',
        canChange: 'the amount',
      });
    },
    expect: 'fail',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right to a review',
      'identification.human-role-backed': 'no person is said to take part',
      'transparency.rights-reviewers-may-change':
        'whoever may not override changes nothing on review',
    },
  },
  {
    checkId: 'related-controls.oversight-described',
    name: 'does not say what those can do who watch over a machine',
    edit: ({ interaction }) => {
      interaction.spec.decision!.humanRole = 'none';
      delete interaction.spec.oversight!.understandsOutput;
      interaction.spec.safeguards!.shift();
      interaction.spec.transparency!.rights!.shift();
    },
    expect: 'undetermined',
    alsoChanges: {
      'regulation.rights-exercisable': 'laws give the right to a review',
      'identification.human-role-backed': 'no person is said to take part',
    },
  },
  {
    checkId: 'related-controls.responsible-use-linked',
    name: 'names no commitments for an AI system',
    edit: ({ aiSystems }) => delete aiSystems[1].spec.responsibleUse,
    expect: 'undetermined',
  },
  {
    checkId: 'related-controls.responsible-use-linked',
    name: 'keeps commitments on a developer’s machine',
    edit: ({ aiSystems }) =>
      aiSystems[0].spec.responsibleUse!.push('http://localhost:8080/policy'),
    expect: 'fail',
  },
  {
    checkId: 'related-controls.responsibilities-allocated',
    name: 'leaves out who answers concerns',
    edit: ({ aiSystems }) => aiSystems[0].spec.responsibilities!.splice(4, 1),
    expect: 'undetermined',
  },
  {
    checkId: 'related-controls.responsibilities-allocated',
    name: 'leaves out which team assesses the impact',
    edit: ({ aiSystems }) =>
      delete aiSystems[1].spec.responsibilities![0].owner,
    expect: 'undetermined',
  },
  {
    checkId: 'related-controls.responsibilities-allocated',
    name: 'gives one activity to two parties',
    edit: ({ aiSystems }) =>
      aiSystems[1].spec.responsibilities!.push({
        activity: 'model-monitoring',
        party: 'supplier',
      }),
    expect: 'fail',
  },
  {
    checkId: 'related-controls.responsibility-owners-known',
    name: 'leaves an activity to a team that does not exist',
    edit: ({ aiSystems }) => {
      aiSystems[0].spec.responsibilities![3].owner = 'group:default/lendign';
    },
    expect: 'fail',
  },
  {
    checkId: 'related-controls.responsibility-owners-known',
    name: 'belongs to a team that does not exist',
    edit: ({ aiSystems }) => {
      aiSystems[1].spec.owner = 'document-service';
    },
    expect: 'fail',
  },
  {
    checkId: 'related-controls.responsibility-owners-known',
    name: 'hides one team of an AI system',
    edit: catalog => {
      catalog.others = catalog.others.filter(
        ({ metadata }) => metadata.name !== 'lending-risk',
      );
      catalog.unknown = ['group:default/lending-risk'];
    },
    expect: 'undetermined',
  },
  {
    checkId: 'related-controls.suppliers-named',
    name: 'buys an AI system from nobody',
    edit: ({ aiSystems }) => {
      aiSystems[1].spec.suppliers = [];
      aiSystems[1].spec.responsibilities!.pop();
    },
    expect: 'fail',
  },
  {
    checkId: 'related-controls.suppliers-named',
    name: 'leaves the model to a supplier that it does not name',
    edit: ({ aiSystems }) => {
      delete aiSystems[1].spec.suppliers;
    },
    expect: 'fail',
  },
  {
    checkId: 'related-controls.suppliers-named',
    name: 'writes texts and does not say whose model does it',
    edit: ({ aiSystems }) => {
      aiSystems[0].spec.type = 'generative';
      delete aiSystems[0].spec.suppliers;
    },
    expect: 'undetermined',
    alsoChanges: {
      'regulation.classification-declared':
        'laws ask what is generated, and how customers meet it',
    },
  },
  {
    checkId: 'related-controls.suppliers-named',
    name: 'says neither who made an AI system nor who supplies it',
    edit: ({ aiSystems }) => {
      delete aiSystems[0].spec.roles;
      delete aiSystems[0].spec.suppliers;
    },
    expect: 'undetermined',
    alsoChanges: {
      'regulation.systems-classified': 'laws ask whether we made it',
    },
  },
  {
    checkId: 'related-controls.suppliers-named',
    name: 'leaves the name of a supplier to be written',
    edit: ({ aiSystems }) => {
      aiSystems[0].spec.suppliers![0].name = 'TBD';
    },
    expect: 'undetermined',
  },
  {
    checkId: 'related-controls.supplier-commitments-stated',
    name: 'does not say what a supplier may do with data',
    edit: ({ aiSystems }) => {
      aiSystems[1].spec.suppliers![0].commitments!.dataUse = 'to be confirmed';
    },
    expect: 'undetermined',
  },
  {
    checkId: 'related-controls.supplier-commitments-stated',
    name: 'says nothing of what a supplier promised',
    edit: ({ aiSystems }) => delete aiSystems[0].spec.suppliers![0].commitments,
    expect: 'undetermined',
  },
];
