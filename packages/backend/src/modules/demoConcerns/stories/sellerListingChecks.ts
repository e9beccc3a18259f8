import type { Story } from './types';

/** About goods of sellers that were taken out of the shop. */
export const SELLER_LISTING_CHECKS: Story[] = [
  {
    asks: ['contest'],
    summary: 'Genuine leather bags taken out as “counterfeit”',
    text: 'I make these bags myself, in my own workshop, with my own label. Your check says they are counterfeits. Of whom? Of me? They were on sale for {two|three} years and brought in a third of my turnover. Please put them back, and tell me what made the system think so.',
    wants: 'The listing back before the weekend.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'The buckle looks like that of a known brand, and the system relied on it alone. Your listing is back, and the photos are marked as checked.',
    redress: [
      {
        kind: 'reinstatement',
        description: 'The listing, with its old reviews.',
      },
    ],
  },
  {
    asks: ['contest', 'explanation'],
    summary: 'Listing rejected, rule {7|12}, which says nothing',
    text: 'The message quotes rule 7. Rule 7 is “Goods must comply with the rules”. I have to laugh, otherwise I would cry. It is a {set of candles|wall clock}. What is wrong with it?',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Nothing is wrong with it. A word in the description also occurs in forbidden goods. The listing is on sale, and messages now name the sentence that they are about.',
    redress: [
      { kind: 'reinstatement', description: 'The listing is on sale.' },
    ],
  },
  {
    asks: ['human-review'],
    summary: 'Medicine? It is tea.',
    text: 'Peppermint tea, from my parents’ farm, for drinking. Removed as “medicinal product without licence” because I wrote that it is good after a heavy meal. Every grandmother knows that. Happy to delete the sentence, but you have taken out all {14|9} teas.',
    outcome: 'partly-upheld',
    effect: 'changed',
    reasons:
      'Thirteen teas are back at once. The sentence about heavy meals is a health claim and has to go; then the last one can come back as well.',
    redress: [{ kind: 'reinstatement', description: 'All listings but one.' }],
  },
  {
    asks: ['contest'],
    summary: 'Removed in the best week of the year',
    text: 'In the week of the big craft fair I make a quarter of my annual sales. On the Monday the check removed my bestseller as “misleading photo”. The photo shows the thing. It came back on the Saturday, without a word. I would like a word, and I would like to know who pays for the week.',
    outcome: 'upheld',
    findings: ['harm'],
    effect: 'changed',
    reasons:
      'The photo was right, and goods that sell well should have been looked at by a person on the same day. That did not happen. We waive our fees for the month.',
    redress: [
      {
        kind: 'compensation',
        description: 'The fees of the month.',
        amount: 210,
      },
    ],
  },
  {
    asks: ['contest'],
    summary: 'You say the {trainers|sunglasses} are fake. They are not.',
    text: 'I have bought them from the distributor, and I attached the invoices. I am a small shop with a good name. Being called a counterfeiter by a computer is an insult. I contest this and expect an answer by a human being.',
    outcome: 'not-upheld',
    effect: 'confirmed',
    reasons:
      'Seller relations has examined the photos and asked the maker. The serial numbers were never given out. We do not say that you knew; you have been sold fakes, and we name you an office that can help.',
  },
  {
    asks: ['explanation'],
    summary: 'Why was my text changed to “hidden”?',
    text: 'One of my listings is not removed, but no longer found in the search, and a note says “limited after automatic review”. Nowhere is it written what was reviewed. It is a second-hand {pram|road bike}, so what could be the matter?',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The price was so low that the system took it for bait. A short note would have told you. It now does, and the listing is found again.',
  },
  {
    language: 'de',
    asks: ['contest'],
    summary: 'Taschenmesser als „Waffe“ gelöscht',
    text: 'Es geht um ein Taschenmesser mit {sechs|sieben} Zentimetern Klinge, wie es jeder zweite Wanderer dabeihat. In Deutschland ganz legal. Ihre Prüfung nennt es eine Waffe. Ich bitte um Wiederherstellung und darum, dass sich das ein Mensch ansieht.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Das Messer ist erlaubt. Das System kannte nur die strengere Regel eines anderen Landes. Ihr Angebot ist wieder da.',
    redress: [
      {
        kind: 'reinstatement',
        description: 'Das Angebot ist wieder im Verkauf.',
      },
    ],
  },
  {
    language: 'fr',
    asks: ['human-review', 'complaint'],
    summary: 'Mes savons retirés pour « produit dangereux »',
    text: 'Je fabrique des savons à l’huile d’olive depuis quinze ans. Votre contrôle a lu le mot « soude » et a tout retiré. Il n’y a plus de soude dans un savon fini, c’est le principe même du savon. J’ai perdu {huit|dix} jours de ventes.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Vous avez raison. Vos annonces sont de retour, et le mot seul ne suffit plus à retirer un savon. Les frais du mois vous sont remboursés.',
    redress: [{ kind: 'refund', description: 'Frais du mois.', amount: 95 }],
  },
  {
    asks: ['complaint'],
    summary: 'Appeal button leads back to the same machine',
    text: 'I pressed “appeal”. Nine seconds later: appeal rejected. Do not tell me that a person read my two pages in nine seconds. Either call it what it is, or let somebody read it.',
    outcome: 'upheld',
    effect: 'remade',
    reasons:
      'Your appeal was closed by a filter against double appeals and reached nobody. The filter is switched off. A colleague has read your two pages and decided anew: the listing is back.',
    redress: [{ kind: 'apology', description: 'By phone.' }],
  },
];

/**
 * What sellers copied from each other in a forum: many voices, much the same
 * words.
 */
export const SELLER_CHORUS: Story[] = [
  {
    asks: ['contest'],
    summary: 'Wooden {kitchen utensils|toys|spoons} removed as “weapon”',
    text: '{Hello,|Good morning,|To seller relations:} my listing for handmade wooden {kitchen utensils|toys|spoons} was removed by your automatic check as a weapon. There is nothing dangerous about wood. The check was changed on the first of the month, and since then sellers of wooden goods are losing their listings every day. Please put my listing back and have a person look at all of them. {I sell nothing else.|This is my main income.|It is the busiest season for us.|My customers are asking.}',
    wants: 'The listing back, and a check that knows wood.',
    outcome: 'upheld',
    findings: ['others-affected', 'harm'],
    effect: 'changed',
    reasons:
      'Wood with a long handle was taken for a weapon since the last change. Your listing is back, and all removals of wooden goods are being looked at by hand.',
    redress: [
      { kind: 'reinstatement', description: 'The listing is on sale.' },
    ],
  },
];
