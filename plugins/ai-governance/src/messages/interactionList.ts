/** Texts of the list of interactions. */
export const interactionList = {
  title: 'Customer interactions',
  clear: 'nothing to do',
  broken: 'declaration broken',
} as const;
