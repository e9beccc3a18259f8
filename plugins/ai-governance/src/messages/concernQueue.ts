/** Texts of the queue of concerns. */
export const concernQueue = {
  title: 'Concerns',
  tabs: 'Which concerns',
  tab: {
    all: 'All',
    mine: 'Mine',
    unassigned: 'Unassigned',
    untriaged: 'Untriaged',
    late: 'Late',
    'due-soon': 'Due in 7 days',
  },
  counted: '{{number, number}}',
  atLeast: 'more than {{number, number}}',
  countUnknown: 'not known',
  filters: 'Filters',
  text: 'Reference or summary',
  show: 'Show',
  open: 'open only',
  openAndEnded: 'open and ended',
  state: 'State',
  request: 'Request',
  severity: 'Severity',
  owner: 'Owner',
  anyOwner: 'any',
  interaction: 'Interaction',
  interactions: {
    any: 'any',
    orphaned: 'not in the catalog any more',
  },
  only: 'Only {{entity}}',
  clear: 'Clear filters',
  found_one: '{{count}} concern',
  found_other: '{{count}} concerns',
  foundMore: 'more than {{number, number}} concerns',
  enter: 'Enter a concern',
  import: 'Import from CSV',
  export: 'Export CSV',
  exporting: 'Exporting …',
  exportFailed: 'The export failed: {{why}}',
  column: {
    reference: 'Concern',
    requests: 'Requests',
    interaction: 'Interaction',
    severity: 'Severity',
    state: 'State',
    nextClock: 'Next clock',
    assignee: 'Assignee',
    receivedAt: 'Received',
  },
  clockWhy: '{{action}} ({{title}})',
  assign: 'Assign',
  assignNamed: 'Assign {{reference}}',
  assigned: '{{reference}} is assigned to {{who}}.',
  assignedNobody: '{{reference}} is assigned to nobody.',
  noMatch: 'No concern matches these filters.',
  empty: {
    all: 'No open concern, or none that you may see.',
    mine: 'No open concern is assigned to you or your groups.',
    unassigned: 'Every open concern has somebody who works on it.',
    untriaged:
      'Of every open concern it is known which interaction it is about.',
    late: 'No open concern is late.',
    'due-soon': 'No open concern is due in the next 7 days.',
  },
  emptyMeaning:
    'What customers raise stands here, whoever got it and by whatever way: enter it by hand, also for phone and letters, or connect a channel that delivers it.',
  showEnded: 'Show ended ones too',
} as const;

/** Texts of the help on keys. */
export const concernKeys = {
  open: 'Keys',
  title: 'Keys of the queue',
  list: {
    j: 'The next concern',
    k: 'The concern before',
    Enter: 'Open it',
    a: 'Assign it',
    '?': 'Show these keys',
  },
} as const;

/** Texts of the dialog that hands a concern to somebody. */
export const concernAssign = {
  title: 'Assign {{reference}}',
  toMe: 'Assign to me',
  toNobody: 'Assign to nobody',
  who: 'Person or team',
  whoHelp: 'Who works on it; a person or a team of the catalog.',
  send: 'Assign',
  failed: 'It was not assigned.',
} as const;

/** Texts about concerns on the page of an entity. */
export const concernSection = {
  title: 'Concerns',
  none: 'none received yet',
  noneYet: 'None received yet.',
  noneMeaning:
    'No concern about this has ever been recorded here. That says nothing about how satisfied customers are.',
  notConnected: 'no channel connected',
  notConnectedYet: 'No channel is connected.',
  notConnectedMeaning:
    'Nothing that customers raise reaches this portal by itself, and nobody has written anything down, so how many concerns there are is not known.',
  counts: '{{open, number}} open, {{late, number}} late',
  noneLate: '{{open, number}} open, none late',
  noneOpen: 'none open, {{ever, number}} received so far',
  oldestDue: 'oldest due {{when}}',
  noClock: 'no clock runs',
  latest: 'The latest concerns',
  all: 'All concerns about this',
  notKnown: 'not known: {{why}}',
  forbidden: 'you may not see them',
} as const;
