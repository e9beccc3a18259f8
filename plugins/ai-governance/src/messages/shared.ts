/** Texts that stand everywhere. */
export const shared = {
  title: 'AI governance',
  loading: 'Loading …',
  retry: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  nothingFound: 'Nothing found',
  openList: 'Open the list',
  closeList: 'Close the list',
  clearField: 'Clear',
  failed: 'This could not be loaded',
  forbidden: 'You may not see this',
  forbiddenHow:
    'It needs the permission {{permission}}. Ask the governance lead, or whoever runs this portal.',
  copied: 'Copied',
  copiedAnnouncement: 'Copied to the clipboard.',
  copyRefused:
    'The browser did not allow copying. Select the text and copy it by hand.',
} as const;

/** Texts of the page "AI governance". */
export const governancePage = {
  overview: 'Overview',
  interactions: 'Interactions',
  concerns: 'Concerns',
  workList: 'Work list',
  regulations: 'Regulations',
  teams: 'Teams',
} as const;

/** Texts of the way through the pages of a list. */
export const pager = {
  pages: 'Pages',
  pageSize: 'On a page',
  previous: 'Previous',
  next: 'Next',
} as const;
