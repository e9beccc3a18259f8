/** Texts of the list of failing checks and questions. */
export const toDo = {
  title: 'To do',
  failing: '{{number, number}} failing',
  questions_one: '{{count}} question',
  questions_other: '{{count}} questions',
  nothing: 'No check fails, and no question is open.',
  about: '{{requirement}}, holds back {{level}}',
  edit: 'Edit {{file}}',
  copy: 'Copy YAML',
  copyFor: 'Copy YAML: {{message}}',
  why: 'Why?',
  whyFor: 'Why? {{message}}',
  passesWhen: 'Passes when this is so: {{title}}.',
  snippet: 'YAML to copy',
  fillIn: 'Words in angle brackets are for you to fill in.',
  inPortal:
    'It is answered by records of the portal, under {{room}}, once that room is connected.',
  openRoom: {
    confirmations: 'Open work list',
  },
  openRoomFor: '{{open}}: {{message}}',
  waived: '{{number, number}} waived',
  passing: '{{number, number}} passing',
  notApplicable_one: '{{count}} does not apply',
  notApplicable_other: '{{count}} do not apply',
} as const;
