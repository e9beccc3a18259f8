import { Mutant } from './mutant';

/** Of the checks on what is decided, what that does, and what is done about it. */
export const effectMutants: Mutant[] = [
  {
    checkId: 'identification.decision-described',
    name: 'leaves out what people do',
    edit: ({ interaction }) => delete interaction.spec.decision!.humanRole,
    expect: 'undetermined',
    alsoChanges: {
      'regulation.decision-facts-declared': 'laws ask it too',
      'identification.human-role-backed': 'there is no role to be backed',
    },
  },
  {
    checkId: 'identification.effect-fits-subject',
    name: 'calls the effect of a refusal of credit limited',
    edit: ({ interaction }) => {
      interaction.spec.decision!.effect = 'limited';
    },
    expect: 'fail',
    alsoChanges: {
      'related-controls.oversight-described':
        'what weighs little may go unwatched',
    },
  },
  {
    checkId: 'identification.human-role-backed',
    name: 'lets reviewers see nothing but the score',
    edit: ({ interaction }) => {
      interaction.spec.oversight!.seesOtherInformation = false;
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.human-role-backed',
    name: 'does not say whether reviewers understand the score',
    edit: ({ interaction }) =>
      delete interaction.spec.oversight!.understandsOutput,
    expect: 'undetermined',
  },
  {
    checkId: 'identification.human-role-backed',
    name: 'offers a human review where no person takes part',
    edit: ({ interaction }) => {
      interaction.spec.decision!.humanRole = 'none';
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.reviewers-independent',
    name: 'lets the owner of the model review its results',
    edit: ({ interaction, others }) => {
      interaction.spec.oversight!.reviewers = 'lending-risk';
      others.push({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'lending-risk' },
      });
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.reviewers-independent',
    name: 'makes the reviewers of one right the owner of a model',
    edit: ({ interaction, aiSystems }) => {
      interaction.spec.transparency!.rights![0].reviewers = 'group:lending';
      aiSystems[1].spec.owner = 'lending';
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.data-facts-consistent',
    name: 'lists data about health among data that is not special',
    edit: ({ interaction }) =>
      interaction.spec.transparency!.dataTypes!.push({
        name: 'Gesundheitszustand',
        source: 'the insurer',
        purpose: 'to offer insurance of the balance',
      }),
    expect: 'fail',
  },
  {
    checkId: 'identification.data-facts-consistent',
    name: 'does not say whether special data is used',
    edit: ({ interaction }) =>
      delete interaction.spec.decision!.specialCategories,
    expect: 'undetermined',
    fill: { 'true |': 'false' },
  },
  {
    checkId: 'identification.data-facts-consistent',
    name: 'denies that a payslip is data about people',
    edit: ({ interaction }) => {
      interaction.spec.decision!.personalData = false;
    },
    expect: 'fail',
    alsoChanges: {
      'identification.profiling-consistent':
        'nobody can be evaluated without data about people',
    },
  },
  {
    checkId: 'identification.profiling-consistent',
    name: 'denies that a score evaluates people',
    edit: ({ interaction }) => {
      interaction.spec.decision!.profiling = false;
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.profiling-consistent',
    name: 'does not say whether people are evaluated',
    edit: ({ interaction }) => delete interaction.spec.decision!.profiling,
    expect: 'undetermined',
  },
  {
    checkId: 'identification.profiling-consistent',
    name: 'evaluates people without data about people',
    edit: ({ interaction }) => {
      interaction.spec.decision!.personalData = false;
    },
    expect: 'fail',
    alsoChanges: {
      'identification.data-facts-consistent':
        'some of the data comes from the customer',
    },
  },
  {
    checkId: 'identification.materiality-reasoned',
    name: 'does not say whether it matters',
    edit: ({ interaction }) => delete interaction.spec.materiality,
    expect: 'undetermined',
    alsoChanges: {
      'identification.materiality-consistent':
        'nothing is said to compare with',
      'identification.systems-material': 'nothing is said to compare with',
    },
  },
  {
    checkId: 'identification.materiality-reasoned',
    name: 'gives no reason',
    edit: ({ interaction }) => delete interaction.spec.materiality!.rationale,
    expect: 'undetermined',
  },
  {
    checkId: 'identification.materiality-reasoned',
    name: 'gives the description as the reason',
    edit: ({ interaction }) => {
      interaction.spec.materiality!.rationale =
        interaction.metadata.description;
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.materiality-reasoned',
    name: 'gives a reason of three words',
    edit: ({ interaction }) => {
      interaction.spec.materiality!.rationale = 'It is important.';
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.materiality-consistent',
    name: 'says that a refusal of credit does not matter',
    edit: ({ interaction }) => {
      interaction.spec.materiality!.material = false;
    },
    expect: 'fail',
    alsoChanges: {
      'identification.systems-material':
        'an AI system may agree with its interaction',
    },
  },
  {
    checkId: 'identification.systems-material',
    name: 'runs on an AI system that is said not to matter',
    edit: ({ aiSystems }) => {
      aiSystems[1].spec.customerImpact = {
        material: false,
        rationale: 'It only reads numbers.',
      };
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.impacts-described',
    name: 'leaves out how likely an impact is',
    edit: ({ interaction }) => delete interaction.spec.impacts![0].likelihood,
    expect: 'undetermined',
  },
  {
    checkId: 'identification.impacts-described',
    name: 'leaves out all impacts',
    edit: ({ interaction }) => delete interaction.spec.impacts,
    expect: 'undetermined',
    alsoChanges: {
      'identification.impacts-fit-decision': 'there are none to compare with',
      'identification.severe-impacts-mitigated': 'there is none to act against',
    },
  },
  {
    checkId: 'identification.impacts-fit-decision',
    name: 'decides about housing without an impact on housing',
    edit: ({ interaction }) => {
      interaction.spec.decision!.subject = 'housing';
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.impacts-fit-decision',
    name: 'leaves out that credit is about money',
    edit: ({ interaction }) => {
      interaction.spec.impacts![0].area = 'reputation';
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.severe-impacts-mitigated',
    name: 'leaves out what is done against a severe impact',
    edit: ({ interaction }) => delete interaction.spec.impacts![1].mitigation,
    expect: 'undetermined',
  },
  {
    checkId: 'identification.severe-impacts-mitigated',
    name: 'does the same against two impacts',
    edit: ({ interaction }) => {
      const [first, second] = interaction.spec.impacts!;
      second.mitigation = first.mitigation;
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.severe-impacts-mitigated',
    name: 'gives the impact as its own remedy',
    edit: ({ interaction }) => {
      const [first] = interaction.spec.impacts!;
      first.mitigation = first.description!.toUpperCase();
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.impact-assessment-current',
    name: 'leaves out the assessment',
    edit: ({ interaction }) => delete interaction.spec.impactAssessment,
    expect: 'undetermined',
  },
  {
    checkId: 'identification.impact-assessment-current',
    name: 'rests on an assessment of three years ago',
    edit: ({ interaction }) => {
      interaction.spec.impactAssessment!.date = '2023-11-23';
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.impact-assessment-current',
    name: 'rests on an assessment of next year',
    edit: ({ interaction }) => {
      interaction.spec.impactAssessment!.date = '2027-01-01';
    },
    expect: 'fail',
  },
  {
    checkId: 'identification.safeguards-described',
    name: 'leaves out the safeguards',
    edit: ({ interaction }) => delete interaction.spec.safeguards,
    expect: 'undetermined',
  },
  {
    checkId: 'identification.safeguards-described',
    name: 'does not say what a safeguard does',
    edit: ({ interaction }) => {
      interaction.spec.safeguards![1].description = 'to be defined';
    },
    expect: 'undetermined',
  },
  {
    checkId: 'identification.safeguards-described',
    name: 'describes a safeguard by its sort',
    edit: ({ interaction }) => {
      interaction.spec.safeguards![0].description = 'Human review';
    },
    expect: 'fail',
  },
];
