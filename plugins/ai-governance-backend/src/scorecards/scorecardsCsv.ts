import {
  CsvCell,
  POSTURE_LEVELS,
  REQUIREMENTS,
  ScorecardNumbers,
  ScorecardReport,
  writeCsv,
} from '@ai-governance/backstage-plugin-ai-governance-common';

const HEADER = [
  'row',
  'groupBy',
  'group',
  'title',
  'interactions',
  'services',
  'unassessedServices',
  'total',
  ...POSTURE_LEVELS,
  ...POSTURE_LEVELS.slice(1).map(level => `${level} by declaration`),
  'failingChecks',
  'openQuestions',
  'waived',
  ...REQUIREMENTS.flatMap(requirement => [
    `${requirement} failing`,
    `${requirement} questions`,
  ]),
  'mostCommonFailure',
  'mostCommonFailureInteractions',
  'shared',
];

function numbersOf(numbers: ScorecardNumbers): CsvCell[] {
  const { interactions, services, distribution } = numbers;
  const [worst] = numbers.commonFailures;
  return [
    interactions.total,
    services.total,
    services.unassessed,
    distribution.total,
    ...POSTURE_LEVELS.map(level => distribution.levels[level]),
    ...POSTURE_LEVELS.slice(1).map(level => numbers.declarationLevels[level]),
    numbers.failingChecks,
    numbers.openQuestions,
    numbers.waived,
    ...numbers.requirements.flatMap(({ counts }) => [
      counts.fail,
      counts.undetermined,
    ]),
    worst?.checkId,
    worst?.interactions,
    numbers.shared,
  ];
}

/** Scorecards as comma-separated values: the organisation, then the groups. */
export function scorecardsCsv(report: ScorecardReport): string {
  const { groupBy, total, groups } = report;
  return writeCsv([
    HEADER,
    ['all', groupBy, undefined, undefined, ...numbersOf(total)],
    ...groups.map(card => [
      'group',
      groupBy,
      card.group,
      card.title,
      ...numbersOf(card),
    ]),
  ]);
}
