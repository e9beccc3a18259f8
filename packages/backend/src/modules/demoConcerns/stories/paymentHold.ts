import type { Story } from './types';

/** About payments that were held because somebody else might be paying. */
export const PAYMENT_HOLD: Story[] = [
  {
    asks: ['complaint', 'explanation'],
    summary: 'Card refused at the till, in front of everybody',
    text: 'Full trolley, {Saturday noon|the evening before the holidays}, queue to the door, and my card is refused. There was plenty of money on it. The cashier looked at me as if I had stolen it. The app said “held for your safety”. My safety was fine until then.',
    outcome: 'partly-upheld',
    effect: 'confirmed',
    reasons:
      'Four payments within an hour in two towns made the system suspicious. That was within the rules. But the request to confirm reached you only after eleven minutes, and for that we are sorry.',
    redress: [
      {
        kind: 'goodwill',
        description: 'For the scene at the till.',
        amount: 25,
      },
    ],
  },
  {
    asks: ['human-review'],
    summary: 'Rent held for {two|three} days',
    text: 'I have paid the same rent to the same landlord on the first of the month for six years. This month you held it because the landlord changed bank. Now I have a reminder with a fee. Release it, and please let somebody tell me why a changed account number of a landlord is a crime.',
    wants: 'The payment released today, and the fee of my landlord paid.',
    outcome: 'upheld',
    findings: ['harm'],
    effect: 'changed',
    reasons:
      'A new account for a known recipient is worth a question, not two days. The reviewer should have had it within four hours. The payment is released, and we pay the fee.',
    redress: [
      { kind: 'compensation', description: 'The landlord’s fee.', amount: 18 },
    ],
  },
  {
    asks: ['complaint', 'contest'],
    summary: 'Money for my family is held every single time',
    text: 'Every month I send {#200|#150} to my mother. Every month it is held, I confirm, and it goes. My colleague sends money to her son in {Spain|Denmark} and is never asked. Her son is not more honest than my mother. I think it is because of the country, and I think you know that.',
    outcome: 'upheld',
    findings: ['fairness', 'others-affected'],
    effect: 'changed',
    reasons:
      'Your payments are regular, and after the third confirmation should not have been held again. We found that recipients in some countries were not learnt as they should be. This is being corrected for everybody.',
    redress: [{ kind: 'apology', description: 'By letter.' }],
  },
  {
    asks: ['human-review'],
    channel: 'phone',
    summary: 'Stranded at the airport without money',
    text: 'Customer calls from an airport. Both cards held after he bought a ticket home; the text message with the code goes to a phone that was stolen with his bag. Has a passport and knows every payment of the month. Wants a person to decide now, not in four hours.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'A reviewer spoke with you, was sure that it was you, and released both cards after 35 minutes. Whoever has lost the phone can now be asked other questions at once.',
  },
  {
    asks: ['contest'],
    summary: 'You let the fraud through and held my groceries',
    text: 'Somebody ordered {three phones|a coffee machine and two watches} with my card. Went through like a charm. Ten minutes later I buy bread: held. I would laugh if it was not my money. Explain me your priorities.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'You have your money back, and the card is replaced. The first orders looked like many you had made; that they went to a new address should have counted for more.',
    redress: [{ kind: 'refund', description: 'The stolen sum.', amount: 742 }],
  },
  {
    asks: ['explanation'],
    summary: 'Which device did I use that is “known for fraud”?',
    text: 'I bought my laptop second-hand, from a shop, with a receipt. You tell me that the device is known for fraud elsewhere. Which means that I can never pay with it? How do I get it off the list, and who runs this list?',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The list is kept by our supplier for device signals. We have reported the sale, and the laptop is off the list. You can pay with it.',
  },
  {
    asks: ['complaint'],
    summary: 'Wages of my {six|four} people held before the holidays',
    text: 'I run a small bakery. On the day wages go out, the whole batch was held “for review”. For five hours nobody could tell me anything. My people live from month to month, I had to lend two of them cash out of the till. This must not happen.',
    outcome: 'upheld',
    findings: ['harm', 'others-affected'],
    effect: 'changed',
    reasons:
      'The batch held two new employees, and so all of it was stopped. Now only the new payments of a batch wait. We are sorry for five bad hours.',
    redress: [
      { kind: 'goodwill', description: 'Two months without fees.', amount: 58 },
    ],
  },
  {
    asks: ['human-review', 'complaint'],
    summary: 'Deposit for the {flat|wedding} held, nearly lost it',
    text: 'We found the place after eight months of searching, and the deposit was due by six. You held it at ten past five. The review came at nine. Only because the owner was kind we still have it. Somebody there should know what such a delay can do.',
    outcome: 'partly-upheld',
    effect: 'confirmed',
    reasons:
      'Large first payments to strangers are what fraudsters ask for, so that we do hold them. The review kept to its four hours. It should have been sooner for a payment with a stated hour, and now this can be said in the app.',
  },
  {
    asks: ['feedback'],
    summary: 'The hold saved me',
    text: 'A “policeman” was on the phone and made me send {#3200|#4100} to a “safe account”. Your app held it and asked whether somebody was on the phone telling me what to do. I hung up. I still shake when I think of it. Thank you, whoever wrote that question.',
    outcome: 'not-upheld',
    effect: 'none',
    reasons:
      'We are very glad. Your words went to the people who wrote that question, and they keep them above their desks.',
  },
  {
    language: 'de',
    asks: ['complaint', 'human-review'],
    summary: 'Überweisung an die {Werkstatt|Schule} seit gestern gesperrt',
    text: 'Seit gestern Mittag hängt meine Überweisung. Ich habe sie in der App bestätigt, zweimal, und trotzdem passiert nichts. Die Werkstatt gibt mir den Wagen nicht heraus, den ich für die Arbeit brauche. Bitte entscheidet das jemand, und zwar heute.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Ihre Bestätigung wurde wegen eines Fehlers in der App nicht gespeichert. Die Zahlung ist freigegeben, und der Fehler ist behoben.',
    redress: [
      {
        kind: 'compensation',
        description: 'Fahrkarten für zwei Tage.',
        amount: 22,
      },
    ],
  },
  {
    language: 'fr',
    asks: ['explanation', 'complaint'],
    summary: 'Virement bloqué sans explication',
    text: 'J’envoie chaque trimestre la même somme à ma fille étudiante. Cette fois, blocage « par sécurité ». Au téléphone on me dit que c’est le système, et que le système ne s’explique pas. Eh bien moi, je demande qu’il s’explique.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Votre fille a changé de banque, et la somme est partie d’un nouvel appareil : les deux ensemble ont suffi. Vous aviez droit à cette réponse dès le premier appel.',
  },
  {
    language: 'es',
    asks: ['complaint', 'contest'],
    summary: 'Siempre me retienen el envío a mi familia',
    text: 'Todos los meses mando dinero a mis padres y todos los meses lo detienen. Lo confirmo y luego pasa. Pero tarda un día o dos, y ellos lo esperan para las medicinas. No entiendo por qué a mí sí y a otros no.',
    outcome: 'upheld',
    findings: ['fairness', 'others-affected'],
    effect: 'changed',
    reasons:
      'Sus envíos son regulares y no debían detenerse. Hemos corregido la regla y sus próximos pagos saldrán sin espera. Le pedimos disculpas.',
  },
  {
    language: 'pl',
    asks: ['complaint'],
    summary: 'Przelew do rodziców znowu wstrzymany',
    text: 'Co miesiąc to samo. Wysyłam pieniądze do domu, a bank wstrzymuje przelew i pyta, czy to na pewno ja. To na pewno ja. Ile razy mam to jeszcze potwierdzać?',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Regularne przelewy do tego samego odbiorcy nie powinny być wstrzymywane. Poprawiliśmy to. Przepraszamy za kłopot.',
  },
];
