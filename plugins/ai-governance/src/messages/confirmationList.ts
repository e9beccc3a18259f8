/** Texts of the list of what waits for confirmation. */
export const confirmationList = {
  title: 'What waits for confirmation',
  count_one: '{{count}} waits for confirmation',
  count_other: '{{count}} wait for confirmation',
  shownOf: '{{number, number}} of {{total, number}} shown',
  text: 'Name or owner',
  noMatch: 'Nothing that waits for confirmation matches these filters.',
  empty: 'Nothing waits for confirmation, or you may see none of it.',
  emptyMeaning:
    'Once a customer interaction is declared, or a service attests that no AI in it affects customers, it waits here for a person with the right role.',
  more: 'Show {{number, number}} more',
  name: 'Name and owner',
  what: 'To confirm, and what was confirmed last',
  action: 'Confirmation',
  confirm: 'Confirm',
  confirmFor: 'Confirm: {{title}}',
  confirmed: 'Confirmed: {{title}}.',
  mayNot: {
    owner: 'It is yours, so somebody else has to confirm it.',
    permission: 'You may not confirm.',
    other: 'Somebody else has to confirm it.',
  },
  howToMay:
    'To confirm needs the permission {{permission}}. Ask the governance lead, or whoever runs this portal.',
} as const;
