/** Texts about the posture of an entity, on its card and in its tab. */
export const posture = {
  levelPath: {
    label: 'Levels',
    reached: 'reached',
    claimed: 'declared, not verified',
    ahead: 'not reached',
    claim:
      'The YAML alone would reach {{level}}: declared, not verified. Levels above declared rest on records.',
  },
  levelDistance: {
    away_one: '{{count}} check away from {{level}}: {{parts}}',
    away_other: '{{count}} checks away from {{level}}: {{parts}}',
    failing: '{{number, number}} failing',
    questions_one: '{{count}} question',
    questions_other: '{{count}} questions',
    waived: '{{number, number}} waived',
    noChecks: 'Next is {{level}}. No check speaks for it yet.',
    highest: 'The highest level.',
  },
  declarationMarks: {
    broken: 'Declaration broken.',
    brokenSince: 'Declaration broken since {{when}}.',
    brokenMeaning: 'What is shown here is the last one that could be read.',
    imported: 'Imported from {{inventory}}, confirmed by nobody.',
    importedOn: 'Imported on {{day}}.',
    importedRecord: 'The original record',
    importedMeaning: 'Check it against what is really so.',
  },
} as const;
