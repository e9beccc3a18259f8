import type { Story } from './types';

/** About accounts that were closed to everybody. */
export const ACCOUNT_LOCK: Story[] = [
  {
    asks: ['complaint', 'explanation'],
    summary: 'Locked out of my own money since {Friday|Sunday}',
    text: 'I signed in from {my daughter’s flat|a hotel}, and that was that. “Your account has been locked to protect you.” The code goes to my old number, which I changed with you in spring. On the phone they say that the department works on weekdays. I have #11 in cash.',
    outcome: 'upheld',
    findings: ['harm'],
    effect: 'changed',
    reasons:
      'Your new number had been saved with one of our systems and not with the other. You could have been let in on Friday. The account is open, and both now know your number.',
    redress: [
      {
        kind: 'goodwill',
        description: 'For a weekend without money.',
        amount: 80,
      },
    ],
  },
  {
    asks: ['explanation'],
    summary: 'Locked for travelling?',
    text: 'I visit my parents {twice a year|every summer}. Every time the account is locked at the border, more or less. Is there a form in which I can tell you where I am going, or do I need your permission?',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'You need no permission. You can tell us of a journey in the app, under “Security”. We should have said so the first time.',
  },
  {
    asks: ['complaint', 'objection'],
    summary: 'A machine locks me out and nobody can let me in',
    text: 'Three people on the phone were kind and helpless. “The system decides, we cannot change that.” Who can? There must be one human in your company who stands above the machine.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Payment reviews can, and your call should have been passed on to them. The account is open. Whoever answers the phone now knows whom to ask.',
  },
  {
    asks: ['correction'],
    summary: 'Wrong date of birth keeps me locked out',
    text: 'To unlock I have to confirm my birthday. It says that it is wrong. I have had it for {47|52} years. Please look at the copy of my passport, which you have.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Day and month had been swapped when the account was opened. It is corrected, and you are in.',
    redress: [{ kind: 'correction', description: 'The date of birth.' }],
  },
  {
    language: 'de',
    asks: ['complaint'],
    summary: 'Konto gesperrt, {Miete|Strom} geplatzt',
    text: 'Wegen einer neuen Adresse wurde mein Konto gesperrt. Am selben Tag ging die Lastschrift zurück. Die Gebühr zahle ich nicht. Und ich möchte wissen, wieso ein Umzug verdächtig ist.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Adresse und Kennwort wurden am selben Tag geändert, das sah nach Diebstahl aus. Lastschriften hätten trotzdem laufen müssen. Die Gebühr erstatten wir.',
    redress: [
      { kind: 'refund', description: 'Gebühr der Rücklastschrift.', amount: 9 },
    ],
  },
  {
    asks: ['access'],
    summary: 'What exactly was “unusual activity”?',
    text: 'I would like a copy of the sign-ins that made you lock my account, with times and devices. If somebody tried to get in I want to know when, and whether it could have been {my ex-husband|somebody at work}.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Enclosed are all sign-ins of the last 90 days. Two came from a device that is not yours. We have ended its session; if you feel threatened, the numbers below can help.',
  },
];

/** About a video and an identity card in place of a visit. */
export const IDENTITY_CHECK: Story[] = [
  {
    asks: ['human-review'],
    summary: 'The camera says I am not me',
    text: 'I did the video {five|six} times. In daylight, by lamp, without glasses, with glasses. “No match with the document.” My passport photo is nine years old, I have lost 30 kilos since. Could a human being compare us?',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'A colleague compared the pictures and has no doubt that it is you. Your account is open.',
  },
  {
    asks: ['complaint', 'human-review'],
    summary: 'Fails for my whole family, works for the neighbours',
    text: 'We are dark-skinned. My brother, my wife and I all failed, in the same kitchen where our neighbour passed at the first try. You can imagine what we think about that. Please do not answer with a leaflet about good lighting.',
    outcome: 'upheld',
    findings: ['fairness', 'others-affected'],
    effect: 'remade',
    reasons:
      'We have checked all three by hand and opened the accounts. We also looked at the numbers: the system fails more often for people with dark skin. It is no longer used to refuse anybody until this is mended.',
    redress: [
      { kind: 'apology', description: 'A visit by the head of payments.' },
    ],
  },
  {
    asks: ['opt-out'],
    summary: 'I do not want my face measured',
    text: 'Is there another way to open an account? I do not give my face to a computer. A branch, a post office, a stamp, anything with people.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'There is: any post office can check your card. The coupon is enclosed. Nothing of your face was stored.',
  },
  {
    asks: ['deletion'],
    summary: 'Delete the video of my face',
    text: 'I stopped halfway and opened my account elsewhere. The video of me turning my head must be on some server. Delete it please, and tell me when it is done, also at your supplier.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The video and the photo of the card are erased, here and at our supplier, who has confirmed it in writing.',
  },
  {
    language: 'de',
    asks: ['human-review', 'complaint'],
    summary: 'Ausweis „nicht lesbar“, obwohl {nagelneu|einwandfrei}',
    text: 'Der Ausweis ist zwei Monate alt. Ihre App erkennt ihn nicht, weil er spiegelt. Ich habe eine Stunde lang Kärtchen in die Kamera gehalten wie ein Zauberer. Bitte prüfen Sie das von Hand.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Ihr Ausweis ist geprüft, das Konto ist eröffnet. Die App kannte das neue Muster noch nicht.',
  },
  {
    language: 'fr',
    asks: ['human-review'],
    summary: 'Refus à cause de mon {foulard|bonnet} ?',
    text: 'L’application me demande de « dégager le visage ». Il est dégagé. Sur ma carte d’identité je suis exactement comme sur la vidéo. Je demande qu’une personne vérifie, et avec respect.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Une collègue a vérifié votre identité : votre compte est ouvert. La consigne était fausse et a été corrigée. Nous vous présentons nos excuses.',
    redress: [{ kind: 'apology', description: 'Une lettre d’excuses.' }],
  },
];

/** About limits of cards and overdrafts that were changed. */
export const CREDIT_LIMIT_CHANGE: Story[] = [
  {
    asks: ['contest', 'explanation'],
    summary: 'Limit cut from {#5000|#4000} to {#1500|#1000} overnight',
    text: 'No warning, no question, just a message on a Sunday. I had planned the {car repair|school trip} with it. I have never been late. What is it that you see and I do not?',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'A loan that you paid off was still counted as running. The old limit is back.',
    redress: [{ kind: 'reinstatement', description: 'The limit as it was.' }],
  },
  {
    asks: ['human-review'],
    summary: 'Asked for a higher limit, refused at once',
    text: 'I start a new job with better pay in {January|May}, the contract is signed, and I attached it. The answer did not even mention it. Please have someone read it.',
    outcome: 'not-upheld',
    effect: 'confirmed',
    reasons:
      'The contract was read by a colleague. A limit rests on income that has arrived, so please ask again after the second pay; the answer will most likely be yes.',
  },
  {
    asks: ['complaint'],
    summary: 'Limit raised although I did not ask',
    text: 'I am recovering from a gambling problem. Last week you told me the “good news” that I can now spend {#3000|#2500} more. It is not good news. Take it away, and never do that again.',
    outcome: 'upheld',
    findings: ['harm'],
    effect: 'changed',
    reasons:
      'The limit is back where it was, and will not be raised unless you ask in writing. Nobody gets a higher limit without being asked any more. Thank you for telling us.',
    redress: [{ kind: 'apology', description: 'By letter.' }],
  },
  {
    asks: ['explanation'],
    summary: 'What is my “behaviour score”?',
    text: 'The letter speaks of a behaviour score. I feel like back in school. What behaviour? Which mark did I get? Who sees it?',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'It sums up how an account was used in twelve months, and is seen by credit staff only. Yours is enclosed, with what raised and lowered it. We drop the word.',
  },
  {
    language: 'fr',
    asks: ['contest'],
    summary: 'Découvert réduit pendant mon congé maladie',
    text: 'Mes indemnités arrivent avec retard, et c’est ce moment que vous choisissez pour réduire mon découvert de {#1000|#800} à #200. Je conteste. Un peu d’humanité, s’il vous plaît.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Le système a pris le retard de vos indemnités pour une perte de revenu. Votre découvert est rétabli jusqu’à votre retour.',
    redress: [{ kind: 'reinstatement', description: 'Le découvert rétabli.' }],
  },
];

/** About credit lines for small companies. */
export const BUSINESS_CREDIT_LINE: Story[] = [
  {
    asks: ['explanation', 'contest'],
    summary: 'Credit line refused to a company in its {second|third} year',
    text: 'We have orders for nine months and customers who pay. The letter says “sector risk”. We {build stairs|repair ships’ engines}, and nobody in our sector has gone under for years. Which sector did you mean?',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'You had been filed under construction of houses. In the right sector, and with your order book, we offer a line of three quarters of what you asked for.',
  },
  {
    asks: ['correction', 'complaint'],
    summary: 'You judge us by last year’s fire',
    text: 'Turnover fell because the hall burnt down. The insurance paid, we are back, and the books since summer are better than ever. Your calculation stops in {March|April}.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'The months of rebuilding are taken out, and those since summer are in. The line is granted.',
  },
  {
    language: 'de',
    asks: ['human-review'],
    summary: 'Kreditlinie halbiert wegen eines Kunden',
    text: 'Einer unserer Kunden ist insolvent, das stimmt. Er machte {drei|vier} Prozent vom Umsatz aus. Die Linie wurde um die Hälfte gekürzt. Bitte sehen Sie sich die Zahlen an, bevor wir Leute entlassen müssen.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Das Gewicht dieses Kunden war zehnfach zu hoch angesetzt. Ihre Linie gilt wieder in voller Höhe.',
  },
  {
    language: 'nl',
    asks: ['explanation'],
    summary: 'Waarom geen kredietlijn?',
    text: 'Wij leveren bloemen aan {drie|vier} supermarkten, elke dag. In uw brief staat „onregelmatige inkomsten“. Elke dag is toch juist heel regelmatig?',
    outcome: 'partly-upheld',
    effect: 'none',
    reasons:
      'De brief was onduidelijk. Het ging om de wintermaanden, waarin de omzet halveert. Met een seizoenslijn kunnen we wel helpen.',
  },
];
