import { PublicTexts } from './PublicTexts';

/** The public pages in English. */
export const en: PublicTexts = {
  languageName: 'English',
  common: {
    skipToContent: 'Skip to content',
    otherLanguages: 'Other languages',
    raiseConcern: 'Raise a concern',
    readConcern: 'Read our answer',
    footer: 'This page sets no cookies and loads nothing from elsewhere.',
    optional: 'optional',
    error: 'Error',
    problemsTitle: 'Something is still missing or wrong',
  },
  form: {
    title: 'Tell us what went wrong',
    lead: organisation =>
      `Did a computer at ${organisation} decide about you, advise you or talk to you, and you do not agree, do not understand, or want a person to look at it? Tell us here. You need no account.`,
    leadAfter:
      'Afterwards you get a code. With it you can read our answer and write back.',
    interaction: { label: 'What is it about?' },
    noInteraction: 'Something else, or I do not know',
    requests: {
      label: 'What would you like us to do?',
      hint: 'Choose everything that fits.',
    },
    requestTypes: {
      feedback: 'Hear my feedback',
      complaint: 'Look into my complaint',
      'human-review': 'Have a person look at the decision',
      explanation: 'Explain the decision to me',
      contest: 'Change the decision, because I think it is wrong',
      objection: 'Stop using my data for this',
      'opt-out': 'Stop deciding about me by computer',
      correction: 'Correct data about me',
      deletion: 'Delete data about me',
      access: 'Give me a copy of my data',
    },
    summary: {
      label: 'What is it about, in one line?',
      hint: 'For example: my application was turned down.',
    },
    description: {
      label: 'What happened?',
      hint: 'Please leave out card numbers, passwords and details of your health.',
    },
    desiredOutcome: { label: 'What would put it right?' },
    decisionRef: {
      label: 'Number of the decision or of your application',
      hint: 'It is on the letter or e-mail that you got.',
    },
    country: {
      label: 'Where do you live?',
      hint: 'Your rights and our deadlines depend on it.',
    },
    noCountry: 'I would rather not say',
    aboutYou: {
      label: 'About you',
      hint: 'You can leave this out. Without an e-mail address you read our answer with your code only.',
    },
    name: { label: 'Your name' },
    email: { label: 'E-mail address' },
    customerReference: { label: 'Customer number' },
    adjustmentsNeeded: {
      label: 'What do you need from us so that you can take part?',
      hint: 'For example: large print, plain language, a call instead of a letter.',
    },
    forOthers: 'I am writing for somebody else',
    otherName: { label: 'Name of the person it is about' },
    authority: {
      label: 'What allows you to speak for this person?',
      hint: 'For example: I am their carer, or I have a power of attorney.',
    },
    trap: { label: 'Leave this field empty' },
    send: 'Send',
  },
  problems: {
    missing: 'Please fill this in.',
    missingRequests: 'Please choose at least one.',
    tooLong: max => `Please use at most ${max} characters.`,
    email:
      'Please write an e-mail address such as name@example.com, or leave this empty.',
    otherPerson: 'Please say whom it is about, or empty the field below.',
    authority:
      'Please say what allows you to speak for them, or empty the name above.',
    unknownChoice: 'Please choose one of these.',
    trap: 'Please empty this field: it is there to tell people from programs.',
    captcha: 'Please answer this question again.',
    code: 'We found nothing for this code. Please check that all its letters and digits are there.',
    missingCode: 'Please enter your code.',
    answer: 'Please write something.',
  },
  given: {
    title: 'We have got your concern',
    lead: reference => `Its number is ${reference}.`,
    codeLabel: 'Your code',
    keep: 'Keep this code. We cannot show it again.',
    how: 'Print this page, write the code down, or copy it: one click on it selects all of it. Whoever has it can read your concern, so keep it to yourself.',
    next: 'What happens next',
    dueBy: date => `You will hear from us by ${date}.`,
    readWith:
      'To read our answer or to write to us, enter the code at this address:',
  },
  receipt: {
    title: 'Read our answer',
    lead: 'When you raised your concern you got a code. Enter it to see how your concern stands, to read what we wrote, and to answer.',
    code: {
      label: 'Your code',
      hint: 'Capitals, spaces and dashes do not matter.',
    },
    read: 'Show my concern',
  },
  state: {
    title: reference => `Your concern ${reference}`,
    stateTitle: 'How it stands',
    states: {
      received: 'We have got it. Nobody has looked at it yet.',
      acknowledged: 'We have read it. Next we look into it.',
      assessing: 'We are looking into it.',
      'awaiting-customer':
        'We need something from you. Please read our last message and answer it.',
      decided: 'We have looked into it and are writing our answer.',
      communicated: 'We have told you the outcome.',
      closed: 'It is closed.',
      referred: 'A body outside of our organisation is looking at it.',
      reopened: 'We are looking at it again.',
      withdrawn: 'It was taken back.',
      duplicate:
        'You had told us about this before. We deal with both as one, under the first number.',
      'not-about-ai': 'It is not about a computer that decides or advises.',
    },
    referredTo: body => `It is with: ${body}.`,
    passedTo: body => `It was passed on to: ${body}.`,
    dueBy: date => `You will hear from us by ${date}.`,
    lateSince: date =>
      `You should have heard from us by ${date}. We are late, and we are sorry.`,
    received: 'Received on',
    about: 'About',
    asked: 'You asked us to',
    yourWords: 'What you wrote',
    erased: date =>
      `What you wrote, and what we wrote to you, was erased on ${date}.`,
    outcomeTitle: 'The outcome',
    outcomes: {
      upheld: 'You were right.',
      'partly-upheld': 'You were right in part.',
      'not-upheld': 'We came to another view than you.',
    },
    effects: {
      confirmed: 'The decision stays as it was.',
      changed: 'The decision was changed.',
      remade: 'The decision was made anew.',
    },
    refused: 'We cannot do this.',
    reasons: 'Why',
    legalBasis: 'The provision that allows it',
    redressTitle: 'What we do for you',
    redress: {
      apology: 'An apology',
      correction: 'A correction',
      reinstatement: 'You have back what you had before',
      refund: 'A refund',
      compensation: 'Compensation',
      goodwill: 'A gesture of goodwill',
      other: 'Something else',
    },
    redressDelivered: date => `done on ${date}`,
    redressDue: date => `by ${date}`,
    redressNot: because => `not done, because: ${because}`,
    routeTitle: 'Where you can turn next',
    routeLead: 'If you do not agree with us, you can turn to:',
    noRoute: 'There is no place outside of our organisation for this:',
    messagesTitle: 'Messages',
    noMessages: 'There are none yet.',
    fromUs: 'We wrote',
    fromYou: 'You wrote',
    textErased: 'The text was erased.',
    answerTitle: 'Write to us',
    answer: {
      label: 'Your message',
      hint: 'Please leave out card numbers and passwords.',
    },
    send: 'Send message',
    sent: 'Your message was sent.',
    again: 'Keep your code, and come back with it whenever you like.',
  },
  errors: {
    badRequest: {
      title: 'This did not arrive in one piece',
      text: 'Please go back and send it again.',
    },
    notFound: {
      title: 'There is no such page',
      text: 'The address may be mistyped, or the page is no longer there.',
    },
    tooLarge: {
      title: 'This is too long',
      text: 'Please go back, and make the text shorter. You can send the rest as a message afterwards.',
    },
    wrongType: {
      title: 'This did not come from the form',
      text: 'Please open the form and fill it in there.',
    },
    tooMany: {
      title: 'Too many tries',
      text: 'There were many tries from your connection. Please wait for an hour, and try again then.',
    },
    ours: {
      title: 'Something went wrong on our side',
      text: 'It is not your fault. Please try again in a few minutes.',
    },
  },
};
