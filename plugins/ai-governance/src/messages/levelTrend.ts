/** Texts about how levels moved over time. */
export const levelTrend = {
  title: 'Levels over 12 months',
  chart:
    'Interactions by level at the end of each month. The numbers follow as a table.',
  legend: 'What the colours mean, from the bottom to the top',
  asTable: 'The numbers as a table',
  day: 'On',
  interactions: 'Interactions',
  empty: 'The history starts with the first assessment.',
  onePoint:
    'The history has just started. A picture follows once there are two months to compare.',
} as const;
