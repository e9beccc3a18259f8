import type { Story } from './types';

/** About what the shop shows to whom. */
export const PRODUCT_RECOMMENDATIONS: Story[] = [
  {
    asks: ['opt-out', 'complaint'],
    summary: 'Please stop showing me baby things',
    text: 'I lost my pregnancy in {March|spring}. Since then your front page and your weekly mail show me prams, cots and tiny socks. I clicked “not interested” on everything. They come back. I cannot tell you what it is like to open a mail about cooking pots and find this.',
    wants: 'That it ends, for good.',
    outcome: 'upheld',
    findings: ['harm'],
    effect: 'none',
    reasons:
      'We are deeply sorry. Everything around babies is taken out for you, in the shop and in all mails. “Not interested” now hides the whole group of goods at once.',
    redress: [{ kind: 'apology', description: 'A personal letter.' }],
  },
  {
    asks: ['explanation'],
    summary: 'How do you know about my {diet|knee}?',
    text: 'I never searched for it on your site. I talked about it, and two days later there it is on the front page. My husband says the phone listens. What is it that you really use?',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'We do not listen. You bought a support bandage as a present last year, and others who did so bought similar things. You can take it out of your history, with the link below.',
  },
  {
    asks: ['opt-out'],
    summary: 'Switched personal suggestions off, still get them',
    text: 'I turned it off in the settings {in May|weeks ago}. The mail on Friday still begins “Chosen for you”. Either it is off, or it is not.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The switch reached the shop, but not the mails. Now it does. From next Friday you get the same mail as everybody who has no account.',
  },
  {
    asks: ['feedback'],
    summary: 'Suggestions have become boring',
    text: 'You used to surprise me. Now it is only more of what I just bought. I have bought ONE ladder. I will not need another one for the rest of my life.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'Fair point about the ladder. Things that people buy once are now left out after the purchase.',
  },
  {
    asks: ['complaint', 'contest'],
    summary: 'My shop has disappeared from “You may also like”',
    text: 'I sell {hand-printed cards|saddles} in your shop. Until {August|June} every third visitor came from the recommendations, since then nobody. No message, no reason. Larger sellers with the same goods are shown all the time.',
    outcome: 'partly-upheld',
    effect: 'confirmed',
    reasons:
      'Goods that take longer than five days to arrive are shown less often, for all sellers alike. You were not told, and should have been: the seller portal now shows it.',
  },
  {
    language: 'de',
    asks: ['objection'],
    summary: 'Widerspruch gegen Profilbildung',
    text: 'Ich widerspreche der Auswertung meiner Einkäufe für Werbung und Empfehlungen. Bitte bestätigen Sie mir schriftlich, dass {ab sofort|künftig} nichts mehr ausgewertet wird.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Ihre Einkäufe werden ab heute weder für Empfehlungen noch für Werbung ausgewertet. Das bisherige Profil ist gelöscht.',
  },
  {
    language: 'fr',
    asks: ['deletion'],
    summary: 'Effacez mon historique de navigation',
    text: 'Nous partageons la tablette en famille. Mes enfants voient maintenant ce que j’ai cherché pour {Noël|leur anniversaire}. Je souhaite que tout l’historique soit effacé.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'L’historique est effacé et la page d’accueil n’en tient plus compte. Vous pouvez aussi le mettre en pause dans les réglages.',
  },
  {
    language: 'nl',
    asks: ['opt-out'],
    summary: 'Geen persoonlijke aanbevelingen meer, alstublieft',
    text: 'Ik heb één keer rookgerei gekocht, voor een vriend. Nu denkt de hele winkel dat ik rook. Zet het alstublieft uit.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'De persoonlijke aanbevelingen staan uit en de aankoop telt niet meer mee.',
  },
];

/** About vouchers that not everybody gets. */
export const PERSONAL_DISCOUNTS: Story[] = [
  {
    asks: ['complaint', 'explanation'],
    summary: 'My {sister|flatmate} pays less for the very same thing',
    text: 'We sat side by side on the sofa. Same {washing machine|tent}, same minute: she sees it with 15 % off, I see the full price. I have been a customer for eight years, she for two weeks. Loyalty seems to be for fools.',
    outcome: 'partly-upheld',
    effect: 'confirmed',
    reasons:
      'The discount goes to people who seem to hesitate, and to some by lot; you were neither. That is within our rules, and we understand that it feels unfair. The page now says that prices can be personal.',
    redress: [
      { kind: 'goodwill', description: 'The same discount, once.', amount: 60 },
    ],
  },
  {
    asks: ['explanation'],
    summary: 'What decides about my discounts?',
    text: 'I read that an AI works out how large a discount I need. I would like to know what it knows about me and what it makes of it. No advertising text please, just the facts.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'It uses the goods you looked at, your basket and the vouchers you redeemed, all in the last 90 days. Where you live, your age and your device are not used. Your last offers and their reasons are enclosed.',
  },
  {
    asks: ['human-review', 'complaint'],
    summary: 'Poorer district, higher price?',
    text: 'In our neighbours’ group we compared. Those who live {by the park|on the hill} nearly all got the voucher, nobody from our side of the railway line did. I hope that this is chance. Please check it, and tell me the numbers.',
    outcome: 'not-upheld',
    effect: 'confirmed',
    reasons:
      'We compared the prices that were paid in your two districts in the last quarter. They differ by 0.3 %, to your advantage. Where people live is not used. Thank you for asking; we now publish this comparison.',
  },
  {
    asks: ['complaint'],
    summary: 'Discount gone at the moment I wanted to pay',
    text: '“15 % just for you” it said, and I took ten minutes to think. When I came back to pay: full price. A shop assistant who did that would get a piece of my mind.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'The offer was to hold for 24 hours, and a mistake ended it early. You get the difference back.',
    redress: [{ kind: 'refund', description: 'The difference.', amount: 23 }],
  },
  {
    language: 'de',
    asks: ['complaint'],
    summary: 'Gutschein nur für {neue|andere} Kunden',
    text: 'Ich kaufe seit Jahren bei Ihnen und zahle immer pünktlich. Gutscheine bekommen die, die ihren Korb stehen lassen. Soll ich das jetzt auch so machen? Das ist doch verkehrte Welt.',
    outcome: 'not-upheld',
    effect: 'confirmed',
    reasons:
      'Wir verstehen den Ärger. Die Regel gilt für alle gleich, und ein Fünftel der Gutscheine wird verlost. Einen Anspruch darauf gibt es nicht.',
  },
  {
    language: 'fr',
    asks: ['explanation'],
    summary: 'Pourquoi mon prix change-t-il chaque jour ?',
    text: 'Lundi 10 % de remise, mardi rien, mercredi 5 %. C’est une loterie ? J’aimerais comprendre ce qui décide du prix que je vois.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'La remise dépend de votre panier et d’un tirage au sort. Le prix de base, lui, est le même pour tous. Nous l’expliquons désormais à côté du prix.',
  },
];

/** About the paragraph that sums up what buyers say. */
export const REVIEW_SUMMARIES: Story[] = [
  {
    asks: ['complaint', 'feedback'],
    summary: 'The summary says the opposite of the reviews',
    text: '“Buyers praise the quiet motor.” I then read the reviews: {nine|seven} people call it loud as a lorry. I bought it because of the summary, and it is loud as a lorry.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The summary had turned irony into praise. It is taken out until it has been read by a person, and you may send the machine back.',
    redress: [
      {
        kind: 'refund',
        description: 'The price, with free return.',
        amount: 189,
      },
    ],
  },
  {
    asks: ['feedback'],
    summary: 'It leaves out the dangerous bit',
    text: 'Three reviews mention that the {ladder|stool} tips over when you stand on the left side. The summary only talks about the nice colour. Someone will get hurt.',
    outcome: 'upheld',
    findings: ['harm', 'others-affected'],
    effect: 'none',
    reasons:
      'You are right, and thank you. Whatever speaks of injury or danger now stands first in a summary. The maker has been told.',
  },
  {
    asks: ['complaint'],
    summary: 'As a seller I am at the mercy of one paragraph',
    text: 'Out of 212 reviews, 205 are good. The summary begins with “some buyers report broken parts”. That was one batch in {February|2024}, and everybody was given a new one. My sales fell by a third since that sentence appeared.',
    outcome: 'partly-upheld',
    effect: 'none',
    reasons:
      'The sentence is true but old. Summaries now look at the last twelve months only, and yours has been written anew. We cannot say what the sentence did to your sales.',
  },
];
