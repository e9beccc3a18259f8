import type { Story } from './types';

/** About the price of a home insurance that somebody asked for. */
export const HOME_INSURANCE_QUOTE: Story[] = [
  {
    asks: ['correction', 'human-review'],
    summary: 'My house does not stand in a flood zone',
    text: 'We live on a HILL. {63|71} metres above the river. If we are flooded, the whole town is gone. Somebody seems to have mixed up the number of the house. Please look, and send a new price.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'The map had put your house at the wrong end of the street. It is corrected, and the new price is a third lower.',
  },
  {
    asks: ['objection'],
    summary: 'My postcode is none of your model’s business',
    text: 'I object to being priced by where I live. We moved here because it was all we could pay for. That we then pay more for insurance is a tax on being poor.',
    outcome: 'not-upheld',
    effect: 'confirmed',
    reasons:
      'Burglary and weather differ by place, so that the place counts. How well off a district is does not. We have checked that your price does not rest on anything of that kind.',
  },
  {
    asks: ['human-review'],
    summary: 'Thatched roof, no price at all',
    text: 'Your page tells me “we cannot offer you a price online”. Call us, it says. I called: they use the same page. Is there anybody left who can work out a price with a pencil?',
    outcome: 'upheld',
    effect: 'remade',
    reasons:
      'There is. A colleague has worked out a price with the fire officer’s report, and it is on its way to you.',
  },
  {
    asks: ['complaint'],
    jurisdictions: ['DE', 'FR'],
    summary: 'The price is explained in English only',
    text: 'You sell insurance in my country and explain the price in English only. My English is good enough for a letter like this. It is not good enough for “peril-based loadings”.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'You are right: whoever can buy here must be able to read here. Until the page is translated, staff explain the price by phone in German and French.',
  },
  {
    language: 'fr',
    asks: ['contest'],
    summary: 'Devis doublé après un simple changement d’étage',
    text: 'Du quatrième au rez-de-chaussée, et le prix double. Il y a des barreaux à toutes les fenêtres ! Votre formulaire ne le demande même pas.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Les barreaux comptent, et le formulaire les demande désormais. Votre prix est recalculé.',
  },
];

/** About the letter with next year’s price. */
export const RENEWAL_OFFER: Story[] = [
  {
    asks: ['explanation'],
    summary: 'Price up by {38|41} % without a single claim',
    text: 'Twelve years, no claim, and now this letter. “Adjusted to your risk.” What has my risk done? I am the same person in the same house, only older and angrier.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Two things raised the price: building costs, for everybody, and a new map of floods, for your street. The letter should have told you, and from now on does.',
  },
  {
    asks: ['contest', 'complaint'],
    summary: 'New customers pay {#212|#240}, I pay {#389|#401}',
    text: 'For fun I asked for a quote as a new customer. Same house, same everything. Nearly half. I thought that this trick was forbidden. I want the lower price, and I want to know since when I have been paying too much.',
    outcome: 'upheld',
    findings: ['others-affected'],
    effect: 'remade',
    reasons:
      'A renewal must not cost more than the same policy would cost a new customer. A mistake in a factor for the length of contract caused it. Your price is worked out anew, back to the beginning of the year.',
    redress: [
      {
        kind: 'refund',
        description: 'The difference since January.',
        amount: 166,
      },
    ],
  },
  {
    language: 'de',
    asks: ['explanation'],
    summary: 'Beitrag steigt um {29|33} %, Begründung fehlt',
    text: 'Kein Schaden, kein Umzug, kein neues Auto. Trotzdem fast ein Drittel mehr. „Individuelle Anpassung“ ist keine Begründung, sondern eine Frechheit. Ich bitte um eine Aufstellung.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Der größte Teil geht auf höhere Preise für Ersatzteile zurück, ein kleiner auf die neue Einstufung Ihres Modells. Die Aufstellung liegt bei.',
  },
  {
    language: 'de',
    asks: ['human-review', 'correction'],
    summary: 'Falsche Fahrleistung im Vertrag',
    text: 'Sie rechnen mit 20 000 Kilometern im Jahr. Ich bin {84|79} und fahre zum Einkaufen und zum Friedhof. Bitte prüft das ein Mensch und berichtigt den Beitrag.',
    channel: 'post',
    needs: 'Post in großer Schrift.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Die Zahl stammte aus einem Vertrag von früher. Mit 3 000 Kilometern sinkt Ihr Beitrag deutlich. Was Sie zu viel gezahlt haben, bekommen Sie zurück.',
    redress: [
      {
        kind: 'refund',
        description: 'Zu viel gezahlter Beitrag.',
        amount: 132,
      },
    ],
  },
  {
    asks: ['correction'],
    summary: 'My alarm and the new locks are missing',
    text: 'Last {spring|year} I had an alarm and new locks fitted, because your own letter said that it lowers the price. I sent you the bills. The new price is higher, and neither is mentioned.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The bills were filed and the alarm never entered. It is now, and the price falls by 8 %.',
    redress: [
      { kind: 'refund', description: 'What you paid too much.', amount: 31 },
    ],
  },
  {
    asks: ['complaint', 'explanation'],
    summary: 'The letter came four days before the deadline',
    text: 'I may cancel until the {28th|15th}. Your letter with the new price came on the {24th|11th}. The computer that works out my price to the cent could surely also work out a calendar.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The letter should have reached you three weeks ahead. You may cancel for another month, and the letters of this year have been checked.',
    redress: [{ kind: 'apology', description: 'With the corrected letter.' }],
  },
];

/** About prices for the cars of companies. */
export const FLEET_QUOTE: Story[] = [
  {
    asks: ['explanation', 'complaint'],
    summary: 'Two brokers, two prices for the same fleet',
    text: 'We have {23|31} vans. Our own broker was quoted #41000, a second one who asked the day after #36500. Nothing had changed but the sender. Our board asks how that can be, and so do I.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The second broker had entered a shorter list of drivers, and the page let it pass. With the same list the price is the same. The list is now checked.',
  },
  {
    language: 'de',
    asks: ['human-review'],
    summary: 'Elektrofahrzeuge viel zu hoch eingestuft',
    text: 'Unsere {acht|zehn} Elektrotransporter kosten laut Angebot das Doppelte der Diesel. Schäden hatten wir mit den Dieseln. Bitte lassen Sie das jemanden rechnen, der die Fahrzeuge kennt.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Für Ihr Modell lagen dem System nur neun Fälle vor. Ein Aktuar hat den Preis von Hand bestimmt; er liegt nun knapp über dem der Diesel.',
  },
];
