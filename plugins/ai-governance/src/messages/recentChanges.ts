/** Texts about what changed of late in all interactions. */
export const recentChanges = {
  title: 'What changed in the last {{days, number}} days, and because of what',
  list: 'What changed of late',
  empty: 'Nothing has changed in the last {{days, number}} days.',
  more: 'Show more',
} as const;
