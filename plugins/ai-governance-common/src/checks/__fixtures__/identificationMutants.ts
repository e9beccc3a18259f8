import { Mutant } from './mutant';

const CHECKS_OF_SYSTEMS = [
  'contracts.no-responsibility-shifted',
  'contracts.supplier-carries-promise',
  'contracts.incident-notice-consistent',
  'related-controls.responsible-use-linked',
  'related-controls.responsibilities-allocated',
  'related-controls.responsibility-owners-known',
  'related-controls.suppliers-named',
  'related-controls.supplier-commitments-stated',
];

/** Of the checks on who is affected, and by which systems and services. */
export const identificationMutants: Mutant[] = [
  {
    checkId: 'identification.purpose-stated',
    name: 'leaves out the purpose',
    edit: ({ interaction }) => delete interaction.spec.purpose,
    expect: 'undetermined',
  },
  {
    checkId: 'identification.purpose-stated',
    name: 'writes the title as the purpose',
    edit: ({ interaction }) => {
      interaction.spec.purpose = 'Loan pre-approval.';
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.purpose-stated',
    name: 'leaves out the type',
    edit: ({ interaction }) => delete interaction.spec.type,
    expect: 'undetermined',
    alsoChanges: {
      'identification.effect-fits-subject':
        'only of some types is it known how much they weigh',
    },
    fill: { 'decision |': 'eligibility' },
  },
  {
    checkId: 'identification.affected-roles',
    name: 'leaves out who is affected',
    edit: ({ interaction }) => delete interaction.spec.affected!.roles,
    expect: 'undetermined',
    alsoChanges: {
      'regulation.classification-declared': 'more laws may apply',
      'regulation.decision-facts-declared': 'laws ask it too',
    },
  },
  {
    checkId: 'identification.jurisdictions',
    name: 'leaves out where customers are',
    edit: ({ interaction }) => delete interaction.spec.affected!.jurisdictions,
    expect: 'undetermined',
    alsoChanges: {
      'regulation.classification-declared': 'the law hangs on the place',
      'regulation.decision-facts-declared': 'the law hangs on the place',
      'regulation.our-role-declared': 'the law hangs on the place',
      'regulation.systems-classified': 'the law hangs on the place',
      'regulation.information-told': 'the law hangs on the place',
      'regulation.rights-exercisable': 'the law hangs on the place',
      'regulation.upcoming-rights-prepared': 'the law hangs on the place',
      'regulation.decision-duties-tested': 'the law hangs on the place',
      'transparency.languages-fit':
        'which language fits depends on where customers are',
      'transparency.rights-deadline-lawful':
        'which law applies depends on where customers are',
    },
    fill: { 'country or state': 'GB' },
  },
  {
    checkId: 'identification.jurisdictions',
    name: 'writes UK for GB',
    edit: ({ interaction }) => {
      interaction.spec.affected!.jurisdictions = ['DE', 'FR', 'UK'];
    },
    expect: 'fail',
    alsoChanges: {
      'transparency.languages-fit':
        'no languages are known of a place that does not exist',
    },
  },
  {
    checkId: 'identification.people-counted',
    name: 'leaves out how many are affected',
    edit: ({ interaction }) => delete interaction.spec.affected!.peoplePerYear,
    expect: 'undetermined',
    fill: { 'about how many': '90000' },
  },
  {
    checkId: 'identification.people-counted',
    name: 'affects nobody, and does so every day',
    edit: ({ interaction }) => {
      interaction.spec.affected!.peoplePerYear = 0;
    },
    expect: 'fail',
    fill: { 'about how many': '90000' },
  },
  {
    checkId: 'identification.vulnerable-groups-considered',
    name: 'leaves out the groups that are easily harmed',
    edit: ({ interaction }) =>
      delete interaction.spec.affected!.vulnerableGroups,
    expect: 'undetermined',
  },
  {
    checkId: 'identification.vulnerable-groups-considered',
    name: 'leaves one of these groups to be written',
    edit: ({ interaction }) =>
      interaction.spec.affected!.vulnerableGroups!.push('TBD'),
    expect: 'undetermined',
  },
  {
    checkId: 'identification.systems-named',
    name: 'leaves out the AI systems',
    edit: ({ interaction }) => delete interaction.spec.aiSystems,
    expect: 'undetermined',
    alsoChanges: {
      'regulation.classification-declared':
        'whether anything is generated is not known without systems',
      'identification.lifecycle-fits': 'there is no AI system to compare with',
      'identification.system-limits-known': 'there is no AI system to ask',
      'identification.reviewers-independent':
        'nobody knows whose AI system it is',
      ...Object.fromEntries(
        CHECKS_OF_SYSTEMS.map(id => [id, 'there is no AI system to ask']),
      ),
    },
    fill: { 'AI system': 'aisystem:default/credit-scorer' },
  },
  {
    checkId: 'identification.systems-named',
    name: 'names one AI system twice, in two spellings',
    edit: ({ interaction }) =>
      interaction.spec.aiSystems!.push('credit-scorer'),
    expect: 'fail',
  },
  {
    checkId: 'identification.services-named',
    name: 'leaves out the services',
    edit: ({ interaction }) => delete interaction.spec.services,
    expect: 'undetermined',
    fill: { service: 'component:default/loan-application-api' },
  },
  {
    checkId: 'identification.references-resolve',
    name: 'names an AI system that does not exist',
    edit: ({ interaction }) => {
      interaction.spec.aiSystems![1] = 'aisystem:default/payslip-raeder';
    },
    expect: 'fail',
    fill: { 'AI system': 'aisystem:default/payslip-reader' },
    alsoChanges: {
      'regulation.classification-declared':
        'whether it generates anything is not known',
      'regulation.systems-classified': 'what does not exist is not classed',
    },
  },
  {
    checkId: 'identification.references-resolve',
    name: 'names reviewers that do not exist',
    edit: ({ interaction }) => {
      interaction.spec.oversight!.reviewers = 'group:default/credit-opps';
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.references-resolve',
    name: 'names reviewers of one right that do not exist',
    edit: ({ interaction }) => {
      interaction.spec.transparency!.rights![1].reviewers = 'user:default/jane';
    },
    expect: 'fail',
    fill: { person: 'group:default/credit-operations' },
  },
  {
    checkId: 'identification.references-resolve',
    name: 'hides the catalog',
    edit: catalog => {
      catalog.others = catalog.others.filter(({ kind }) => kind !== 'Group');
      catalog.unknown = [
        'group:default/lending',
        'group:default/credit-operations',
        'group:default/lending-risk',
        'group:default/document-services',
      ];
    },
    expect: 'undetermined',
    alsoChanges: {
      'related-controls.responsibility-owners-known':
        'the teams of AI systems are hidden, too',
    },
  },
  {
    checkId: 'identification.unique-name',
    name: 'declares the name a second time',
    edit: ({ declaredElsewhere }) =>
      declaredElsewhere!.push({
        ref: 'customerinteraction:default/loan-pre-approval',
        location: 'url:https://git.fernhill.example/web/catalog-info.yaml',
      }),
    expect: 'fail',
    fill: { 'a name': 'loan-pre-approval-online' },
  },
  {
    checkId: 'identification.unique-name',
    name: 'hides what else is declared',
    edit: catalog => {
      catalog.declaredElsewhere = undefined;
    },
    expect: 'undetermined',
  },
  {
    checkId: 'identification.lifecycle-fits',
    name: 'leaves out where the interaction stands',
    edit: ({ interaction }) => delete interaction.spec.lifecycle,
    expect: 'undetermined',
    fill: { 'experimental |': 'production' },
  },
  {
    checkId: 'identification.lifecycle-fits',
    name: 'runs on an experiment',
    edit: ({ aiSystems }) => {
      aiSystems[1].spec.lifecycle = 'experimental';
    },
    expect: 'fail',
    fill: { 'experimental |': 'production' },
  },
  {
    checkId: 'identification.lifecycle-fits',
    name: 'leaves out where an AI system stands',
    edit: ({ aiSystems }) => delete aiSystems[0].spec.lifecycle,
    expect: 'undetermined',
    fill: { 'experimental |': 'production' },
  },
  {
    checkId: 'identification.system-limits-known',
    name: 'leaves out what an AI system is not made for',
    edit: ({ aiSystems }) => delete aiSystems[1].spec.notIntendedFor,
    expect: 'undetermined',
  },
  {
    checkId: 'identification.system-limits-known',
    name: 'forbids the very use that an AI system is made for',
    edit: ({ aiSystems }) => {
      aiSystems[0].spec.notIntendedFor = aiSystems[0].spec.intendedUse;
    },
    expect: 'fail',
  },
];
