import type { Story } from './types';

/** About replies to complaints that a machine drafted. */
export const COMPLAINT_REPLIES: Story[] = [
  {
    asks: ['complaint'],
    summary: 'You answered a letter that I did not write',
    text: 'I complained about a rude driver. The answer is about a “delayed refund”, begins with “Dear {Ms|Mr} Customer” and thanks me for my patience. I have no patience, and no refund either. Has anybody read my letter?',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The draft was made from another file, and the colleague sent it unread. That must not happen. Your letter has now been read and answered, by a person.',
    redress: [{ kind: 'apology', description: 'In a letter written by hand.' }],
  },
  {
    asks: ['complaint', 'human-review'],
    summary: 'Three replies, word for word the same',
    text: 'Whatever I write, I get the same two paragraphs about how much you value my {opinion|loyalty}. Is anybody there? If so, please write one sentence that a machine would not.',
    outcome: 'upheld',
    effect: 'remade',
    reasons:
      'My name is below, I have read all three of your letters, and the toaster on page two made me smile although you were angry. Here is the answer that you should have had at first.',
  },
  {
    language: 'de',
    asks: ['complaint'],
    summary: 'Höflich, lang und völlig am Thema vorbei',
    text: 'Zwei Seiten Antwort, kein Wort zu meiner Frage. Ich wollte wissen, wann der {Techniker|Monteur} kommt. Dafür weiß ich jetzt, dass Ihnen meine Zufriedenheit am Herzen liegt.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Der Techniker kommt am Dienstag um acht. Ihre Beschwerde hat dazu geführt, dass Entwürfe jetzt mit der Antwort auf die Frage beginnen müssen.',
  },
  {
    language: 'fr',
    asks: ['complaint'],
    summary: 'Réponse en mauvais français',
    text: 'Votre lettre parle de « la retournement du marchandise ». Si c’est une machine qui écrit, qu’une personne relise au moins. J’ai {82|77} ans et j’ai mis du temps à comprendre.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Vous avez raison, cette lettre n’aurait pas dû partir. La voici en bon français. Les lettres sont désormais relues par une personne de langue française.',
  },
];

/** About applications for jobs that were ranked by a machine. */
export const APPLICATION_SCREENING: Story[] = [
  {
    asks: ['human-review', 'explanation'],
    summary: 'Rejected at 3:12 at night',
    text: 'I sent my application at ten in the evening and was rejected at 3:12. Do not tell me that somebody read it. I meet every point of the advert. {I spent two evenings on the letter.|I would at least like to know what was missing.}',
    outcome: 'upheld',
    effect: 'remade',
    reasons:
      'The message went out by mistake before a recruiter had read your papers. She has now, and would like to meet you.',
  },
  {
    asks: ['contest', 'complaint'],
    summary: 'Punished for a gap in my CV',
    text: 'I looked after my father for three years. The feedback says “interruption in relevant experience”. If this is what your computer thinks of care, I wonder whether I want to work for you at all.',
    outcome: 'upheld',
    findings: ['fairness', 'others-affected'],
    effect: 'changed',
    reasons:
      'Years of care must not lower a rank, and did. The recruiter has read your application without it and invites you. We have taken this up with the supplier.',
  },
  {
    language: 'de',
    asks: ['explanation'],
    summary: 'Wie wurde meine Bewerbung bewertet?',
    text: 'Ich bin {52|56} und wurde zum dritten Mal ohne Gespräch abgelehnt. Ich möchte wissen, welche Rolle mein Alter und meine alten Zeugnisse gespielt haben.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Alter und Jahreszahlen werden vor der Sortierung entfernt. Ausschlaggebend war, dass ein gefordertes Zertifikat nicht genannt war. Die Bewertung liegt bei.',
  },
  {
    asks: ['access'],
    summary: 'The ranking of my application, please',
    text: 'I would like to see the score, the words that counted and how many applicants were before me for the job in the {warehouse|call centre}.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Enclosed are your rank, 41 of 312, and what counted most: experience with the software named in the advert.',
  },
];

/** What has nothing to do with AI, and is found out when it is read. */
export const NOT_ABOUT_AI: Story[] = [
  {
    asks: ['complaint'],
    summary: 'Parcel left in the rain',
    text: 'The driver left the parcel on the wall, in the rain, with the door two metres away. The {books|cushions} are soaked. I would like new ones, dry.',
    outcome: 'upheld',
    effect: 'none',
    reasons: 'New ones are on their way.',
  },
  {
    asks: ['complaint'],
    summary: 'Car park of the branch is always full',
    text: 'Every time I come there are {lorries|builders’ vans} on the customers’ places. Please see to it.',
    outcome: 'upheld',
    effect: 'none',
    reasons: 'The branch has spoken with the builders.',
  },
  {
    language: 'de',
    asks: ['complaint'],
    summary: 'Warteschleife mit Musik aus der Hölle',
    text: 'Vierzig Minuten Panflöte. Ich verlange Schmerzensgeld, oder wenigstens eine andere Platte.',
    outcome: 'upheld',
    effect: 'none',
    reasons: 'Die Musik wird gewechselt.',
  },
  {
    asks: ['feedback'],
    summary: 'Your new letters are hard to open',
    text: 'The envelopes are glued so tight that I tore the letter. Perhaps less glue?',
    outcome: 'upheld',
    effect: 'none',
    reasons: 'We have told the printers.',
  },
  {
    asks: ['complaint'],
    summary: 'Overcharged at the cash machine abroad',
    text: 'Your partner’s machine in the station took #6 for a withdrawal, although the leaflet says it is free in the whole {network|country}. Please refund it.',
    outcome: 'upheld',
    effect: 'none',
    reasons: 'The fee is paid back.',
  },
  {
    asks: ['complaint'],
    summary: 'Wrong size delivered, {twice|again}',
    text: 'I ordered a 42. I got a 39. I sent it back and got a 39 once more. I have no use for a 39, and neither has anybody in this house.',
    outcome: 'upheld',
    effect: 'none',
    reasons: 'A 42 is on its way, checked by hand.',
  },
  {
    language: 'fr',
    asks: ['complaint'],
    summary: 'Agence fermée sans prévenir',
    text: 'J’ai fait quarante minutes de route pour trouver une porte close et un mot écrit à la main. Un message aurait suffi.',
    outcome: 'upheld',
    effect: 'none',
    reasons: 'Les fermetures sont désormais annoncées en ligne.',
  },
  {
    asks: ['complaint'],
    summary: 'The technician came on the wrong day',
    text: 'Agreed was Tuesday, he rang on Monday, when nobody was in, and I was charged for it. The text message with the Tuesday is still on my phone.',
    outcome: 'upheld',
    effect: 'none',
    reasons: 'The charge is taken back.',
  },
];

/** Where nobody can tell yet which interaction it is about. */
export const UNCLEAR: Story[] = [
  {
    asks: ['complaint'],
    summary: 'You have it all wrong about me',
    text: 'I got a letter from one of your companies, no idea which, saying that my request was “assessed automatically” and turned down. I never made a request. Or was it the {call in autumn|form in the app}? Someone please sort this out.',
    outcome: 'not-upheld',
    effect: 'none',
    reasons: 'We could not find a decision about you.',
  },
  {
    asks: ['human-review'],
    summary: 'Please reconsider',
    text: 'The result is not right. I have all the papers here and can send them. Please call me back between {five and seven|eight and nine}.',
    outcome: 'not-upheld',
    effect: 'confirmed',
    reasons: 'We could not find a decision about you.',
  },
  {
    asks: ['access'],
    summary: 'What do your computers know about me?',
    text: 'I am a customer of your shop, your bank and, I believe, an insurance. I would like to know in which places an artificial intelligence has judged me in the last {two|three} years.',
    outcome: 'upheld',
    effect: 'none',
    reasons: 'The list is enclosed.',
  },
  {
    language: 'de',
    asks: ['complaint'],
    summary: 'Automatische Absage, aber wofür?',
    text: 'Heute kam eine E-Mail: „Leider können wir Ihrem Wunsch nicht entsprechen.“ Welchem Wunsch? Ich bitte um Aufklärung.',
    outcome: 'not-upheld',
    effect: 'none',
    reasons: 'Wir konnten keinen Vorgang finden.',
  },
  {
    language: 'fr',
    asks: ['explanation'],
    summary: 'Décision automatique, sans autre précision',
    text: 'J’ai reçu un message : « Votre demande a été traitée par un système automatique. » Rien d’autre. De quelle demande s’agit-il ?',
    outcome: 'not-upheld',
    effect: 'none',
    reasons: 'Nous n’avons pas trouvé de décision.',
  },
];
