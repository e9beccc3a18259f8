/** Texts about tests of the channels by which concerns come in. */
export const channelTests = {
  title: 'Tests of the channels',
  never: 'No test of a channel is recorded.',
  meaning:
    'A channel through which nothing came for a year wants a test: send something through it, and see whether it arrives.',
  tested: 'Tested {{day}} by {{who}} ({{channel}}):',
  reached: 'reached us',
  notReached: 'did not reach us',
  history_one: '{{count}} test',
  history_other: '{{count}} tests',
  note: 'Note: {{note}}',
  record: 'Record a channel test',
  recorded: 'The test is recorded. The check follows in a moment.',
} as const;

/** Texts of the dialog that records one. */
export const channelTestDialog = {
  title: 'Record a channel test',
  meaning:
    'You have tried, as a customer would, whether a channel leads to those who answer it. You stand behind this with your name.',
  channel: 'Channel',
  channelHelp: 'One that customers are told of.',
  testedOn: 'Tested on',
  testedOnHelp: 'The day on which you tried it.',
  testedOnAmiss: 'A day from {{earliest}} to {{latest}}.',
  outcome: 'Outcome',
  outcomeHelp: 'Whether what you sent arrived with those who answer it.',
  reached: 'it reached us',
  notReached: 'it did not reach us',
  note: 'Note (optional)',
  noteHelp: 'What you tried, and what became of it. Name no customer.',
  send: 'Record it',
  sending: 'Recording …',
  failed: 'Nothing was recorded.',
} as const;
