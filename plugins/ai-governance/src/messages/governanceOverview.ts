/** Texts of the overview of the page "AI governance". */
export const governanceOverview = {
  governanceOverview: {
    numbers: 'Numbers',
    interactions: 'Interactions',
    aboveDeclared: '{{number, number}} of {{total, number}} above declared',
    failing: 'Failing',
    ofInteractions_one: 'of {{count}} interaction',
    ofInteractions_other: 'of {{count}} interactions',
    questions: 'Waiting for an answer',
    questionsMeaning_one: 'of {{count}} interaction: a question is open',
    questionsMeaning_other: 'of {{count}} interactions: a question is open',
    unassessed: 'Unassessed services',
    ofServices_one:
      'of {{count}} service; {{attested, number}} attested to have none',
    ofServices_other:
      'of {{count}} services; {{attested, number}} attested to have none',
    notCounted: 'not counted',
    noPolicy:
      'No policy says which services face customers, so nobody knows which of them are unassessed.',
    broken: 'Broken declarations',
    imported: 'Imported, unconfirmed',
    empty: 'No customer interaction is declared yet',
    emptyMeaning:
      'Once interactions are declared, this page shows how far each has come, what is missing, and with whom.',
  },
  levelDistribution: {
    title: 'Levels',
    chart: 'Interactions by level',
    level: 'Level',
    verified: 'Level',
    interactions: 'Interactions',
    claimed: 'Declared, not verified',
    aiSystems: 'AI systems',
    services: 'Services',
    total: 'Total',
    attested_one:
      '{{count}} service is attested to have no AI that affects customers. Nobody has confirmed it, so it counts as unassessed.',
    attested_other:
      '{{count}} services are attested to have no AI that affects customers. Nobody has confirmed it, so they count as unassessed.',
  },
  heatMap: {
    title: 'Requirements by owner',
    how: 'Each cell shows the worst status of the owner’s interactions, and how many of them share it. Select one to see them.',
    owner: 'Owner',
    everybody: 'All owners',
    all_one: 'All owners: {{count}} interaction',
    all_other: 'All owners: {{count}} interactions',
    interactions_one: '{{count}} interaction',
    interactions_other: '{{count}} interactions',
    unassessed_one: '{{count}} unassessed service',
    unassessed_other: '{{count}} unassessed services',
    expand: 'Interactions of {{owner}}',
    count: '{{number, number}} of {{total, number}}',
    cell: '{{who}}, {{requirement}}: {{parts}}, of {{total, number}}',
    interactionCell: '{{title}}, {{requirement}}: {{status}}',
    none: 'no interaction',
    more: 'Show all {{number, number}} interactions',
    showAll: 'Show all {{number, number}} owners',
    legend: 'What the signs mean',
  },
} as const;
