/** Texts of questions: undetermined checks with an owner and a due date. */
export const questions = {
  question: {
    due: 'owner: {{owner}}, due {{day}}',
    overdue: 'owner: {{owner}}, overdue, was due {{day}}',
  },
  questionList: {
    title: 'Questions',
    count_one: '{{count}} question',
    count_other: '{{count}} questions',
    overdueCount: '{{number, number}} overdue',
    filters: 'Filters',
    text: 'Interaction, check or owner',
    waitsFor: 'Waits for',
    who: {
      you: 'you',
      anybody: 'anybody',
    },
    when: 'Due',
    due: {
      any: 'any time',
      overdue: 'overdue',
    },
    order: 'Order',
    orders: {
      dueOn: 'due first',
      title: 'by name',
    },
    only: 'Only {{entity}}',
    clear: 'Clear filters',
    noneForYou: 'No question waits for you.',
    showAll: 'Show the questions of all',
    noMatch: 'No question matches these filters.',
    empty: 'No question is open, or you may see none of it.',
    emptyMeaning:
      'Where a fact is missing, a check cannot tell, and asks. Its question waits here for its owner, with the day until which it is to be answered.',
    interaction: 'Interaction',
    question: 'Question',
    answer: 'Answer',
    noFix: 'Read more on the page of the interaction.',
  },
} as const;
