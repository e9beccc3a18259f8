import {
  ConcernState,
  ConcernSubmission,
} from '@ai-governance/backstage-plugin-ai-governance-common';

type RequestType = ConcernSubmission['requests'][number]['type'];

/** A question of the form, and what helps to answer it. */
export interface Question {
  label: string;
  hint?: string;
}

/** What the public pages say, in one language. */
export interface PublicTexts {
  /** What the language calls itself. */
  languageName: string;
  common: {
    skipToContent: string;
    otherLanguages: string;
    raiseConcern: string;
    readConcern: string;
    footer: string;
    optional: string;
    error: string;
    problemsTitle: string;
  };
  form: {
    title: string;
    lead: (organisation: string) => string;
    leadAfter: string;
    interaction: Question;
    noInteraction: string;
    requests: Question;
    requestTypes: Record<RequestType, string>;
    summary: Question;
    description: Question;
    desiredOutcome: Question;
    decisionRef: Question;
    country: Question;
    noCountry: string;
    aboutYou: Question;
    name: Question;
    email: Question;
    customerReference: Question;
    adjustmentsNeeded: Question;
    forOthers: string;
    otherName: Question;
    authority: Question;
    captcha: string;
    trap: Question;
    send: string;
  };
  problems: {
    missing: string;
    missingRequests: string;
    tooLong: (max: number) => string;
    email: string;
    otherPerson: string;
    authority: string;
    unknownChoice: string;
    trap: string;
    captcha: string;
    code: string;
    missingCode: string;
    answer: string;
  };
  given: {
    title: string;
    lead: (reference: string) => string;
    codeLabel: string;
    keep: string;
    how: string;
    next: string;
    dueBy: (date: string) => string;
    readWith: string;
  };
  receipt: {
    title: string;
    lead: string;
    code: Question;
    read: string;
  };
  state: {
    title: (reference: string) => string;
    stateTitle: string;
    states: Record<ConcernState, string>;
    referredTo: (body: string) => string;
    passedTo: (body: string) => string;
    dueBy: (date: string) => string;
    lateSince: (date: string) => string;
    received: string;
    about: string;
    asked: string;
    yourWords: string;
    erased: (date: string) => string;
    outcomeTitle: string;
    outcomes: Record<'upheld' | 'partly-upheld' | 'not-upheld', string>;
    effects: Record<'confirmed' | 'changed' | 'remade', string>;
    refused: string;
    reasons: string;
    legalBasis: string;
    redressTitle: string;
    redress: Record<
      | 'apology'
      | 'correction'
      | 'reinstatement'
      | 'refund'
      | 'compensation'
      | 'goodwill'
      | 'other',
      string
    >;
    redressDelivered: (date: string) => string;
    redressDue: (date: string) => string;
    redressNot: (because: string) => string;
    routeTitle: string;
    routeLead: string;
    noRoute: string;
    messagesTitle: string;
    noMessages: string;
    fromUs: string;
    fromYou: string;
    textErased: string;
    answerTitle: string;
    answer: Question;
    send: string;
    sent: string;
    again: string;
  };
  errors: Record<
    'badRequest' | 'notFound' | 'tooLarge' | 'wrongType' | 'tooMany' | 'ours',
    { title: string; text: string }
  >;
}
