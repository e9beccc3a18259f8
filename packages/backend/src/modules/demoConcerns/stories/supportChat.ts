import type { Story } from './types';

/** About talking with an assistant that is not a person. */
export const SUPPORT_CHAT: Story[] = [
  {
    asks: ['complaint'],
    summary: 'Fern would not let me talk to a person',
    text: 'I wrote “human please”, “agent”, “I want to speak to someone” and finally a word I will not repeat. Each time I got {the same three links|a cheerful list of help pages}. After twenty minutes I gave up and called. Your page says that a person is one sentence away. Which sentence?',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The hand-over failed because all colleagues in the chat were busy, and Fern did not tell you so. It now says how long you will wait, and offers a call instead.',
    redress: [{ kind: 'apology', description: 'In the reply.' }],
  },
  {
    asks: ['complaint', 'correction'],
    summary: 'The chat told me I could return it, the shop says no',
    text: 'I asked Fern whether I can send back {headphones|swimming goggles} once they are opened. Answer: “Yes, within 30 days.” Now my return was refused because they are opened. I have the chat saved. What counts, what your robot says or what is written somewhere in the terms?',
    wants: 'My money back.',
    outcome: 'upheld',
    findings: ['harm'],
    effect: 'none',
    reasons:
      'What our assistant tells you counts. The answer was wrong, and you relied on it. We take the goods back and have corrected the help article that it came from.',
    redress: [
      { kind: 'refund', description: 'The price and the postage.', amount: 64 },
    ],
  },
  {
    asks: ['feedback'],
    summary: 'It solved my problem, but please stop the jokes',
    text: 'To be fair, the thing found my parcel in no time. But I had just written that the parcel holds my late father’s watch, and it answered with a little party emoji. Perhaps teach it when to be quiet.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Thank you, and our sympathy. Fern no longer uses emojis or jokes when a message mentions a death, an illness or an accident.',
  },
  {
    asks: ['complaint'],
    summary: 'Wrong advice on cancelling my policy',
    text: 'The assistant said that my home policy ends by itself when I move. It does not. I have now paid for {three|four} months for a flat I do not live in any more. I asked a clear question and got a clear answer, and it was clearly wrong.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The answer was true for another product only. We pay back what you paid since you moved, and Fern now asks which policy is meant.',
    redress: [
      { kind: 'refund', description: 'Premiums since the move.', amount: 87 },
    ],
  },
  {
    asks: ['explanation'],
    summary: 'Was I talking to a human or not?',
    text: 'The chat called itself “Fern from customer care”. Halfway through the tone changed completely. Did somebody take over, and if so, can this person read everything I wrote before? I wrote some private things because I thought it was {only a machine|a person bound to secrecy}.',
    outcome: 'partly-upheld',
    effect: 'none',
    reasons:
      'A colleague took over at 14:12 and could read the conversation. The notice of it was shown, but easy to miss. It now stands out, and asks before earlier messages are shown.',
  },
  {
    asks: ['deletion'],
    summary: 'Delete my chat of {Tuesday|last week}',
    text: 'I typed my health condition into the chat because it asked why I need the medicine cooler replaced so fast. On reflection I do not want this to lie around. Please erase the whole conversation.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The conversation is erased, also from the copies used for checking quality. The order itself stays, without the reason.',
  },
  {
    asks: ['complaint'],
    summary: 'Assistant does not understand my way of speaking',
    text: 'I am dyslexic and write how I write. Your chat bot keeps saying “I did not understand that, please rephrase”. I rephrased SEVEN times. A person would have understood me at once. It makes me feel stupid and I am not.',
    needs: 'Answers in short sentences, please.',
    outcome: 'upheld',
    findings: ['fairness'],
    effect: 'none',
    reasons:
      'You are right, and we are sorry. Fern gave up too early on words spelt in unusual ways. It now offers a person after the second try.',
    redress: [{ kind: 'apology', description: 'By phone, as you wished.' }],
  },
  {
    asks: ['complaint'],
    channel: 'phone',
    summary: 'Elderly customer sent in circles by the chat',
    text: 'Daughter calls for her mother (84), who spent an afternoon with the chat to have a {delivery address|bank card} changed. Each time the assistant asked to “tap the button below”, which her mother could not see on her tablet. Wants to know why she is not simply given a number to call.',
    authority: 'Power of attorney, shown in the branch.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The button lay outside of the screen on older tablets. This is mended, and the number now stands at the top of the chat.',
  },
  {
    asks: ['objection'],
    summary: 'Do not train anything with my messages',
    text: 'I read that conversations may be used to “improve the assistant”. I object. I would also like a confirmation that earlier chats were not used, or if they were, for what.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Your conversations are excluded from now on. Earlier ones had been read for quality, and were never used for training.',
  },
  {
    asks: ['complaint', 'contest'],
    summary: 'Refused a replacement by a chat bot',
    text: 'My {kettle|blender} broke after five weeks. Fern said “this is not covered” and closed the conversation. Five weeks! No photo, no question, nothing. I want this decided by somebody who owns a kettle.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'A product that breaks within two years is covered. The assistant had mixed up warranty and return. A new one is on its way.',
    redress: [
      {
        kind: 'other',
        description: 'A new one, sent on the day of the decision.',
      },
    ],
  },
  {
    asks: ['feedback'],
    summary: 'Night-time answers were good',
    text: 'Half past two, baby awake, and I wanted to know whether the car seat fits our car. Got a clear answer with the page of the manual, and it admitted that it was not sure about the older model. More of that, please.',
    outcome: 'not-upheld',
    effect: 'none',
    reasons:
      'Thank you for telling us. We have passed it on to the colleagues who look after Fern.',
  },
  {
    language: 'de',
    asks: ['complaint'],
    summary: 'Fern versteht {kein Wort|nur Bahnhof}',
    text: 'Ich habe dreimal geschrieben, dass die Waschmaschine ausläuft. Die Antwort war eine Anleitung zum Waschen von Wolle. DREIMAL. Währenddessen lief das Wasser in den Flur. So etwas gehört abgeschaltet.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Bei Wasser, Feuer und Strom verbindet Fern jetzt sofort mit einem Menschen. Für den Ärger entschuldigen wir uns und übernehmen die Trocknung.',
    redress: [
      {
        kind: 'compensation',
        description: 'Trocknung des Flurs.',
        amount: 120,
      },
    ],
  },
  {
    language: 'de',
    asks: ['complaint', 'correction'],
    summary: 'Falsche Auskunft zur Kündigungsfrist',
    text: 'Laut Chat beträgt die Frist einen Monat, laut Vertrag drei. Ich habe mich auf den Chat verlassen und {zu spät|erst letzte Woche} gekündigt. Ich erwarte, dass Sie die Kündigung anerkennen. Den Verlauf füge ich bei.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Sie durften sich auf die Auskunft verlassen. Wir erkennen die Kündigung zum gewünschten Tag an.',
  },
  {
    language: 'fr',
    asks: ['complaint'],
    summary: 'Impossible de joindre quelqu’un',
    text: 'Bonjour, depuis trois jours j’essaie de savoir où est ma commande. L’assistant me répond toujours la même chose, « votre colis est en route ». Il est en route depuis {le 2|le 9} ! Je voudrais parler à une vraie personne, est-ce encore possible chez vous ?',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Le colis avait été perdu et notre assistant ne le voyait pas. Un nouvel envoi est parti. Fern propose désormais une personne dès la deuxième question sur le même colis.',
    redress: [
      { kind: 'goodwill', description: 'Geste commercial.', amount: 15 },
    ],
  },
  {
    language: 'es',
    asks: ['complaint'],
    summary: 'El asistente me contesta en inglés',
    text: 'Escribí en español, el chat empezó en español y de pronto siguió en inglés. Mi madre no lo entiende y la cita con el técnico se perdió. Por favor arréglenlo, hay mucha gente aquí que habla español.',
    outcome: 'upheld',
    findings: ['fairness'],
    effect: 'none',
    reasons:
      'Al cambiar de tema, el asistente volvía al inglés. Ya está corregido, y le hemos dado una nueva cita.',
  },
  {
    language: 'nl',
    asks: ['complaint'],
    summary: 'Chatbot blijft in een kringetje draaien',
    text: 'Ik vraag hoe ik mijn rekening opzeg en krijg steeds weer de vraag of ik al klant ben. Ja! Dat ben ik! Nog wel. Kan er alstublieft gewoon iemand terugbellen?',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'We hebben u gebeld en de rekening gesloten. Fern vraagt nu nog maar één keer of u klant bent.',
  },
  {
    asks: ['complaint', 'explanation'],
    summary: 'It promised a call back. Nobody called.',
    text: 'Fern wrote: “I have arranged a call for you tomorrow between 9 and 11.” I {took the morning off|stayed at home} for it. Nothing. When I asked again, it apologised and arranged another call. You guess how that ended. Can it arrange calls at all, or does it only say so?',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'It cannot, and it should never have said so. We have taken these words away from it, called everybody who had been promised a call, and called you first.',
    redress: [
      { kind: 'goodwill', description: 'For the lost morning.', amount: 30 },
    ],
  },
];
