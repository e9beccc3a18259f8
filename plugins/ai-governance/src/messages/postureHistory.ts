/** Texts about what changed. */
export const postureHistory = {
  title: 'What changed',
  empty: 'Nothing has changed since it was first assessed.',
  first: 'first assessed: {{to}}',
  sameLevel: 'still {{to}}',
  newLevel: '{{from}} → {{to}}',
  because: 'Because of',
  date: 'the date',
  checks: 'new or changed checks',
  confirmation: 'a confirmation that was given or lapsed',
  waivers: 'waivers',
  nameConflicts: 'declarations of the same name',
  changed_one: '{{count}} check says something else',
  changed_other: '{{count}} checks say something else',
  newCheck: 'new check',
  checkGone: 'check removed',
  showAll: 'Show all {{number, number}} changes',
} as const;
