/** Texts of the work list. */
export const workList = {
  parts: 'Parts of the work list',
  part: {
    confirmations: 'Confirmations',
    waivers: 'Waivers',
    questions: 'Questions',
  },
  waiting: '{{number, number}} of {{total, number}} for you',
  waitingNone: 'nothing waits',
  waitingUnknown: 'not known',
  filters: 'Filters',
  waitsFor: 'Waits for',
  anybody: 'anybody',
  you: 'you',
  only: 'Only {{entity}}',
  clear: 'Clear filters',
  noOwner: 'no owner',
} as const;

/** Texts of the number of what waits for the reader. */
export const waitingTile = {
  title: 'Waiting for you',
  ofAll_one: 'of {{count}} that waits for a decision.',
  ofAll_other: 'of {{count}} that wait for a decision.',
  unknown: 'not known',
  notCounted: '{{part}} are not counted: {{why}}',
  forbidden: 'it needs the permission {{permission}}.',
} as const;
