/** Texts of what many concerns point to together. */
export const signals = {
  title: 'Signals from the crowd',
  meaning:
    'What no concern shows alone, but many together do. Each asks people whether it is a deficiency, unfairness or harm. They are looked for every hour.',
  show: 'Show',
  state: {
    unassessed: 'to be assessed',
    assessed: 'assessed',
    any: 'all',
  },
  kind: {
    rise: 'More concerns than usual',
    alike: 'Concerns that are alike',
    'changed-decisions': 'Decisions that did not stand',
  },
  raised: 'seen first {{when}}',
  concerns: 'Concerns',
  concernsHidden: 'none that you may see',
  others: 'and {{count, number}} others',
  assessedBy: 'assessed by {{who}}, {{when}}',
  incidents: 'Incidents',
  noIncident: 'No incident',
  assess: 'Assess',
  assessAgain: 'Assess again',
  assessNamed: '{{action}}: {{message}}',
  none: {
    unassessed: 'No signal waits for an assessment, or none that you may see.',
    assessed: 'No signal was assessed yet, or none that you may see.',
    any: 'No signal was raised yet, or none that you may see.',
  },
  noneMeaning:
    'A signal is raised by more concerns than the history of an interaction explains, by several that are alike, and by decisions that often do not stand when they are looked at again. With less than half a year of history a rise cannot be told.',
  showAll: 'Show assessed ones too',
  waiting_one: '{{count}} signal from the crowd waits for an assessment.',
  waiting_other: '{{count}} signals from the crowd wait for an assessment.',
  look: 'Look at them',
} as const;

/** Texts of the dialog in which a signal is assessed. */
export const signalAssess = {
  title: 'What is behind it?',
  incidents: 'Incidents',
  incidentsHelp:
    'What names an incident that was opened because of it; several with commas between.',
  noIncidentHelp: 'A yes names an incident, or says here why none is needed.',
  send: 'Save the assessment',
  failed: 'It was not assessed.',
  changed:
    'The signal has grown since you saw it, so nothing was done. What you have typed is kept. Look at how it stands now, and send it once more if it is still right.',
  incomplete: 'Answer each question, with reasons.',
  incidentMissing: 'Name an incident, or say why none is needed.',
  done: 'Assessed.',
} as const;
