/** Texts of the list of requirements. */
export const requirementList = {
  title: 'Requirements',
  failing: '{{number, number}} of {{total, number}} checks failing',
  questions_one: '{{count}} of {{total, number}} checks is a question',
  questions_other: '{{count}} of {{total, number}} checks are questions',
  passing: '{{number, number}} of {{total, number}} checks passing',
  notAssessed: 'not assessed: no check yet',
} as const;
