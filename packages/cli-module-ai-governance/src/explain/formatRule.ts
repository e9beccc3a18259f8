import { Rule } from '../rules';

/** All about one check, or one rule of declarations, as lines for people. */
export function formatRule(rule: Rule): string {
  const { id, title, why, requirement, level, needs } = rule;
  return [
    id,
    '',
    `${title}.`,
    why,
    '',
    ...(requirement ? [`Requirement: ${requirement}`] : []),
    level
      ? `Level:       ${level}; it holds back this level and those above`
      : 'Level:       none; without it, checks cannot be asked',
    needs === 'records'
      ? 'Needs:       records, which only the portal has'
      : 'Needs:       the declaration',
    '',
  ].join('\n');
}
