/** Texts of what concerns come to, in pictures and numbers. */
export const concernFigures = {
  asTable: 'The numbers as a table',
  none: 'No concern has been received yet.',
  noneMeaning:
    'Once customers raise concerns, this shows how many come and end each month, what is behind them, and how long an answer takes.',
  onlyEntered:
    'No channel is connected: these are only the concerns that somebody wrote down.',
  months: {
    title: 'Concerns over 12 months',
    chart:
      'Concerns opened and closed each month, and the median days until the outcome was told. The numbers follow as a table.',
    month: 'Month',
    opened: 'Opened',
    closed: 'Closed',
    openAtEnd: 'Open at the end',
    median: 'Median days to outcome',
    medianOnRight: 'Median days to outcome (on the right)',
    notRecorded: 'not recorded',
    noOutcome: 'none told',
    partial: '{{month}}, not over yet',
  },
  causes: {
    title: 'What was behind concerns',
    chart:
      'Concerns received in the last 12 months, by what was found to be behind them. The numbers follow as a table.',
    cause: 'Cause',
    concerns: 'Concerns',
    notRecorded: 'not found out yet',
    none: 'For none of the concerns of the last 12 months it is recorded what was behind it.',
  },
  times: {
    title: 'How long answers take',
    chart:
      'Days until concerns were acknowledged, and until the outcome was told: of half of them, and of nine in ten. The numbers follow as a table.',
    acknowledged: 'until acknowledged',
    told: 'until the outcome',
    what: 'Time from receipt',
    median: 'Half within',
    most: 'Nine in ten within',
    longest: 'Longest',
    measured: 'Measured',
    notRecorded: 'not recorded',
    none: 'No concern has been acknowledged or answered yet.',
    inTime:
      '{{inTime, number}} of {{due, number}} deadlines that were met or have run out were met in time.',
    noDeadline: 'No deadline was met or has run out yet.',
    changed:
      '{{changed, number}} of {{decided, number}} decisions that customers spoke against were changed.',
    noDecision: 'No decision that customers spoke against was looked at yet.',
  },
} as const;

/** Texts of the number of late concerns. */
export const lateTile = {
  title: 'Late concerns',
  ofOpen_one: 'of {{count}} open concern',
  ofOpen_other: 'of {{count}} open concerns',
  onlyEntered: 'that somebody wrote down; no channel is connected',
  notConnected: 'not connected',
  notConnectedMeaning: 'No channel is connected that concerns would come by.',
  unknown: 'not known',
  forbidden: 'It needs the permission {{permission}}.',
} as const;
