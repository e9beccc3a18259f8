import type { Story } from './types';

/** About estimates of what the repair of a car costs. */
export const MOTOR_DAMAGE_ESTIMATE: Story[] = [
  {
    asks: ['contest'],
    summary: 'Estimate far below what the garage asks',
    text: 'You say #1150. My garage says {#2380|#1960}, and they had the bumper off: behind it the sensor is broken. You cannot see that on a photo. I am not paying the difference for an accident that was not my fault.',
    wants: 'That the whole repair is paid.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'What lies behind the bumper could not be seen. We go by the garage’s estimate and pay the whole repair.',
    redress: [{ kind: 'other', description: 'The repair is paid in full.' }],
  },
  {
    asks: ['opt-out', 'human-review'],
    summary: 'I asked for an expert and got a photo app',
    text: 'On the phone I said clearly that I want somebody to come. What I got is a link to take pictures. I am {78|81} and I do not have that kind of phone. Send me a person, as it says in your leaflet.',
    needs: 'Appointments by phone or letter, not by app.',
    outcome: 'upheld',
    effect: 'remade',
    reasons:
      'You may have an expert instead, and the app should not have been sent. He came on Thursday, and the estimate is made anew from what he saw.',
  },
  {
    asks: ['correction'],
    summary: 'That is not my car on the estimate',
    text: 'The estimate lists a “front left door, 5-door”. My car has three doors. Also it is a {diesel|hybrid}. Perhaps start again?',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'The system had guessed the model from the photo instead of reading the policy. The estimate is corrected, and comes out a little higher.',
  },
  {
    asks: ['complaint', 'human-review'],
    summary: 'White paint costs extra? The system ignores it',
    text: 'Pearl white needs three layers, every painter knows that. Your estimate counts one. It is the second time this year, with our {second|third} car. We are a company with eleven of them, so please fix this once and for all.',
    outcome: 'upheld',
    findings: ['others-affected'],
    effect: 'changed',
    reasons:
      'Three-layer paint was missing from the price list since its last change. Your estimate is corrected, and so are those of 46 others.',
    redress: [
      {
        kind: 'compensation',
        description: 'The difference for both cars.',
        amount: 610,
      },
    ],
  },
  {
    language: 'de',
    asks: ['contest', 'explanation'],
    summary: 'Gutachten per Foto: {Hagelschaden|Kratzer} übersehen',
    text: 'Auf dem Dach sind mindestens dreißig Dellen. Im Kostenvoranschlag: vier. Bei Sonne sieht man sie auf dem Foto eben nicht. Ich widerspreche und bitte um eine Besichtigung.',
    outcome: 'upheld',
    effect: 'remade',
    reasons:
      'Bei der Besichtigung wurden 34 Dellen gezählt. Der Voranschlag ist neu gemacht. Bei Hagel bieten wir jetzt immer eine Besichtigung an.',
  },
  {
    language: 'de',
    asks: ['human-review'],
    summary: 'Totalschaden? Der Wagen fährt noch',
    text: 'Laut Ihrem Brief ist mein Auto ein wirtschaftlicher Totalschaden. Es steht vor der Tür, fährt und hat gerade neue Reifen. Bitte sieht sich das jemand an, bevor Sie es verschrotten wollen.',
    outcome: 'not-upheld',
    effect: 'confirmed',
    reasons:
      'Ein Gutachter hat den Wagen angesehen. Der Rahmen ist verzogen, die Reparatur kostet mehr als der Wert. Die neuen Reifen haben wir dazugerechnet.',
  },
  {
    language: 'fr',
    asks: ['contest'],
    summary: 'Estimation trop basse pour {le pare-chocs|l’aile}',
    text: 'Votre estimation compte deux heures de main-d’œuvre, mon garagiste en compte six. À Paris, personne ne travaille à ce tarif. Je conteste et je joins le devis.',
    outcome: 'partly-upheld',
    effect: 'changed',
    reasons:
      'Le tarif horaire de votre ville n’était pas à jour ; il est corrigé. Le nombre d’heures retenu est de quatre, comme l’indique le constructeur.',
  },
];

/** About small claims that were not paid at once. */
export const CLAIM_FAST_TRACK: Story[] = [
  {
    asks: ['complaint', 'explanation'],
    summary: 'Why does my small claim take so long?',
    text: 'A {stolen bicycle lamp|broken window pane}, bill attached, #140. Your advertising says “paid within a day”. That was {16|19} days ago. A neighbour had his in four hours. What have I done to get the slow lane?',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'A second claim within a year is sent to a handler. Your first was withdrawn, so it should not have counted. The claim is paid.',
    redress: [{ kind: 'apology', description: 'With the payment.' }],
  },
  {
    asks: ['complaint'],
    summary: 'Urgent: the {freezer|heating} is broken',
    text: 'I said on the phone that it is urgent, my insulin is in the neighbour’s fridge. A week later I am told that the claim is “in the normal process”. Nothing about this is normal for me.',
    needs: 'Calls before noon.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'What you told us was written down, and read by nobody. The claim was paid on the day of your complaint. Certain words now bring a claim to a person at once.',
    redress: [
      { kind: 'goodwill', description: 'For a bad week.', amount: 100 },
    ],
  },
  {
    asks: ['correction'],
    summary: 'You have me down with two claims, I had one',
    text: 'The letter mentions an “earlier water damage in 2025”. Never happened. It was {the flat above|the people before me}. Please correct, since I guess it is the reason for all this waiting.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The claim belonged to the same address, not to you. It is taken out of your file.',
    redress: [{ kind: 'correction', description: 'The file was put right.' }],
  },
  {
    asks: ['complaint'],
    summary: 'Punished for few words',
    text: 'I am a man of few words. I wrote “Hail. Roof window. Bill attached.” What more is there to say? My brother-in-law wrote a novel about his and was paid the same day.',
    outcome: 'upheld',
    findings: ['fairness', 'others-affected'],
    effect: 'none',
    reasons:
      'Short texts went the slow way more often than long ones, although they said all that matters. This is being changed. Your claim is paid.',
  },
  {
    language: 'de',
    asks: ['complaint'],
    summary: 'Seit {drei|vier} Wochen keine Antwort zum Glasschaden',
    text: 'Schaden gemeldet, Rechnung geschickt, Foto geschickt. Seitdem: nichts. Im Internet steht „Auszahlung am nächsten Tag“. Welcher Tag war gemeint?',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Die Rechnung war als Foto quer eingescannt und wurde nicht erkannt. Der Betrag ist überwiesen. Es tut uns leid.',
    redress: [
      { kind: 'goodwill', description: 'Für die Wartezeit.', amount: 20 },
    ],
  },
  {
    language: 'fr',
    asks: ['explanation'],
    summary: 'Pourquoi un contrôle, et pourquoi moi ?',
    text: 'Pour un {vélo|téléphone} volé, on me demande l’original de la facture, une attestation et le dépôt de plainte. Ma collègue n’a rien eu à fournir. Je veux bien tout envoyer, mais dites-moi pourquoi.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Au-dessus de 500 euros, ces pièces sont demandées à tout le monde. Le sinistre de votre collègue était plus petit. Nous aurions dû vous le dire d’emblée.',
  },
];

/** About compensation for people who were hurt. */
export const INJURY_CLAIM_ASSESSMENT: Story[] = [
  {
    asks: ['contest', 'explanation'],
    summary: 'The offer for my {wrist|ankle} is an insult',
    text: 'Seven weeks in plaster, four months of physio, and I still cannot {open a jar|climb stairs with shopping}. You offer #2900. How do you arrive at this? I would like another person to read my papers, all of them this time.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'The range rested on the first hospital report only. With the physiotherapist’s reports it is higher, and so is our offer.',
  },
  {
    asks: ['human-review'],
    channel: 'phone',
    summary: 'Mother of an injured child asks for a second look',
    text: 'Caller’s son (9) was hit on his bicycle by one of our policy holders. The offer does not mention his fear of traffic at all; he has not ridden since, and goes to a therapist. She does not want a lawyer, she wants someone who reads.',
    authority: 'Parent of a minor.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'You are right that the offer left out what the accident did to his mind. We have read the therapist’s letter, and make a new offer.',
    redress: [{ kind: 'apology', description: 'By phone, by the handler.' }],
  },
  {
    asks: ['explanation'],
    summary: 'Would a man have been offered more?',
    text: 'I work part-time, because of the children. The offer counts “loss of earnings” of a part-time job and nothing for the work at home, which I could not do for ten weeks. I would like to know whether the computer knows that such work exists.',
    outcome: 'partly-upheld',
    findings: ['fairness'],
    effect: 'none',
    reasons:
      'Sex is not used, but work at home was left out unless somebody asked for it. The handler has added it, and we now ask everybody.',
  },
];
