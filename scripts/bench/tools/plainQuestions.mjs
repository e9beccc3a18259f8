/** Plain yes/no questions about an interaction: whether it says something. */
export const PLAIN_QUESTIONS = [
  ['type'],
  ['lifecycle'],
  ['purpose'],
  ['aiSystems'],
  ['services'],
  ['materiality'],
  ['affected'],
  ['affected', 'roles'],
  ['affected', 'jurisdictions'],
  ['affected', 'peoplePerYear'],
  ['affected', 'vulnerableGroups'],
  ['decision'],
  ['decision', 'subject'],
  ['decision', 'effect'],
  ['oversight'],
  ['oversight', 'reviewers'],
  ['impacts'],
  ['impactAssessment'],
  ['safeguards'],
  ['transparency'],
  ['transparency', 'role'],
  ['transparency', 'dataTypes'],
  ['transparency', 'factors'],
  ['transparency', 'limitations'],
  ['transparency', 'knownRisks'],
  ['transparency', 'rights'],
  ['transparency', 'languages'],
  ['feedback'],
  ['feedback', 'channels'],
  ['feedback', 'resolveWithin'],
];

/** The name of a question, for a fact. */
export function nameOf(part) {
  return part.join('_');
}

/** Whether an interaction says something. */
export function says({ spec }, part) {
  return part.reduce((value, key) => value?.[key], spec) !== undefined;
}

/** The same questions as checks of ours. */
export function plainChecks(count) {
  return PLAIN_QUESTIONS.slice(0, count).map(part => ({
    id: `identification.says-${part.join('-')}`,
    requirement: 'identification',
    level: 'identified',
    title: `Says ${part.join('.')}`,
    why: 'It is asked to compare the time it takes.',
    needs: 'declaration',
    judges: 'presence',
    evaluate: facts =>
      says(facts, part)
        ? { status: 'pass', message: 'It says so.' }
        : { status: 'fail', message: 'It does not say so.' },
  }));
}
