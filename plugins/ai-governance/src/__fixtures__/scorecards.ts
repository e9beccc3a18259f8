import {
  CheckCount,
  CheckStatus,
  distributionOf,
  Posture,
  Scorecard,
  ScorecardGrouping,
  ScorecardNumbers,
  ScorecardReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { checkDescriptions } from './checks';
import { heatMapOf } from './summary';

function countsOf(interactions: Posture[], status: CheckStatus): CheckCount[] {
  return checkDescriptions
    .map(({ id: checkId, title, requirement }) => ({
      checkId,
      title,
      requirement,
      interactions: interactions.filter(({ results }) =>
        results.some(
          result => result.checkId === checkId && result.status === status,
        ),
      ).length,
    }))
    .filter(({ interactions: count }) => count > 0)
    .sort((one, other) => other.interactions - one.interactions);
}

/** What the backend would count of these interactions and services. */
export function scorecardNumbers(postures: Posture[]): ScorecardNumbers {
  const interactions = postures.filter(
    ({ kind }) => kind === 'CustomerInteraction',
  );
  const services = postures.filter(({ kind }) => kind === 'Component');
  const unassessed = services.filter(({ level }) => level === 'unassessed');
  const sumOf = (key: keyof Posture['summary']) =>
    interactions.reduce((sum, { summary }) => sum + summary[key], 0);
  const levelsOf = (items: Posture[]) => ({
    total: items.length,
    levels: distributionOf(items.map(({ level }) => level)),
  });
  return {
    interactions: levelsOf(interactions),
    declarationLevels: distributionOf(
      interactions.map(({ declarationLevel }) => declarationLevel),
    ),
    services: { total: services.length, unassessed: unassessed.length },
    distribution: levelsOf([...interactions, ...unassessed]),
    failingChecks: sumOf('fail'),
    openQuestions: sumOf('undetermined'),
    waived: sumOf('waived'),
    requirements: heatMapOf(interactions),
    commonFailures: countsOf(interactions, 'fail'),
    commonQuestions: countsOf(interactions, 'undetermined'),
    shared: 0,
  };
}

/** The scorecard of a group that holds these. */
export function scorecard(
  group: string,
  postures: Posture[],
  changes: Partial<Scorecard> = {},
): Scorecard {
  return { group, ...scorecardNumbers(postures), ...changes };
}

/** By owner as they are owned; by system and domain as if nothing had any. */
export function scorecardsBy(
  groupBy: ScorecardGrouping,
  postures: Posture[],
): ScorecardReport {
  const counted = postures.filter(({ kind }) => kind !== 'AiSystem');
  const groupOf = ({ owner = '' }: Posture) =>
    groupBy === 'owner' ? owner : '';
  return {
    groupBy,
    total: scorecardNumbers(counted),
    groups: [...new Set(counted.map(groupOf))].sort().map(group =>
      scorecard(
        group,
        counted.filter(posture => groupOf(posture) === group),
      ),
    ),
    customerFacingPolicy: true,
  };
}
