import type { Story } from './types';

/** About an agent that pays back small sums, or refuses. */
export const SMALL_REFUNDS: Story[] = [
  {
    asks: ['contest'],
    summary: 'Refund refused though the {vase|mirror} came in pieces',
    text: 'I sent two photos of the shards. Answer after four seconds: “The photos do not show damage.” It is in NINE pieces. What would damage look like, in your opinion?',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'The photos show it beyond doubt. The agent had looked at the box only. You have your money back.',
    redress: [
      { kind: 'refund', description: 'The price and the postage.', amount: 34 },
    ],
  },
  {
    asks: ['human-review', 'explanation'],
    summary: 'Too many returns, says the robot',
    text: 'I bought {four|three} pairs of shoes in two sizes each, kept one of each and sent the other back, exactly as your size guide recommends. Now a refund for a broken lamp was refused because I “return often”. What has the lamp to do with my shoes?',
    outcome: 'upheld',
    findings: ['fairness'],
    effect: 'changed',
    reasons:
      'Sizes sent back must not count against you, and did. The lamp is refunded, and such returns no longer count.',
    redress: [{ kind: 'refund', description: 'The lamp.', amount: 29 }],
  },
  {
    asks: ['contest', 'complaint'],
    summary: '“Delivered”, but never arrived',
    text: 'The driver’s photo shows a green door. My door is blue. I wrote this to the refund chat, and it answered that delivery was confirmed. By whom? By the green door? {#22|#37} is not the world, but it is the principle.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'A person compared the photo with your street: it is not your door. You have your money back.',
    redress: [{ kind: 'refund', description: 'The order.', amount: 37 }],
  },
  {
    asks: ['human-review'],
    summary: 'Half refunded, half not, no idea why',
    text: 'Two identical jumpers, both with the same hole under the arm. One was refunded, the other refused. Same order, same photo. I suppose it tossed a coin.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Both have the same fault, so both are refunded. The agent had judged them one by one without knowing of the other.',
    redress: [
      { kind: 'refund', description: 'The second jumper.', amount: 26 },
    ],
  },
  {
    asks: ['complaint'],
    summary: 'Refund promised {on the 3rd|two weeks ago}, nothing there',
    text: 'The chat says “paid back”. My bank says no. The chat says I should ask my bank. My bank says I should ask you. I am tired of being a ball.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'The money went to a card that has expired and came back to us without notice. It is now on your account.',
    redress: [
      { kind: 'goodwill', description: 'For being the ball.', amount: 10 },
    ],
  },
  {
    asks: ['contest'],
    summary: 'The plant was dead on arrival',
    text: 'I opened the parcel at once. Brown, dry, finished. The agent says plants are “perishable and excluded”. It had perished before I could exclude anything.',
    outcome: 'not-upheld',
    effect: 'confirmed',
    reasons:
      'A colleague looked at the photos and the dates. The parcel waited for you at the shop for six days, which our terms leave to the buyer. We know that this is bitter; a voucher is on its way.',
    redress: [{ kind: 'goodwill', description: 'A voucher.', amount: 8 }],
  },
  {
    language: 'de',
    asks: ['contest'],
    summary: 'Erstattung abgelehnt, obwohl ein Teil fehlt',
    text: 'Beim Regal fehlten {vier Schrauben|zwei Böden}. Auf dem Foto sieht man natürlich nicht, was nicht da ist! Genau das hat mir die Maschine aber vorgeworfen: „Auf dem Foto ist kein Mangel zu erkennen.“',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Ein fehlendes Teil kann man nicht fotografieren. Sie bekommen Ihr Geld zurück, und bei fehlenden Teilen fragt das System jetzt nach der Stückliste.',
    redress: [{ kind: 'refund', description: 'Der Kaufpreis.', amount: 45 }],
  },
  {
    language: 'fr',
    asks: ['human-review'],
    summary: 'Remboursement refusé en {trois|cinq} secondes',
    text: 'La machine à café fuit. J’ai envoyé une vidéo, car une fuite se voit mal en photo. Réponse immédiate : « format non pris en compte, demande refusée ». Un refus, vraiment ? Pas même une question ?',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'Une collègue a regardé votre vidéo. Nous vous remboursons, et une vidéo ne mène plus à un refus.',
    redress: [{ kind: 'refund', description: 'Le prix d’achat.', amount: 59 }],
  },
  {
    language: 'es',
    asks: ['contest'],
    summary: 'No me devuelven el dinero de la {lámpara|mochila}',
    text: 'Llegó rota y lo dije el mismo día. El sistema dice que pasaron más de 14 días, pero cuenta desde el pedido y no desde la entrega. Tardaron doce días en entregarla.',
    outcome: 'upheld',
    effect: 'changed',
    reasons:
      'El plazo empieza con la entrega. El cálculo era erróneo y ya está corregido. Le devolvemos el importe.',
    redress: [{ kind: 'refund', description: 'El precio.', amount: 32 }],
  },
  {
    asks: ['feedback'],
    summary: 'Fast, but it never asked how I was',
    text: 'Money back in under a minute for a jar that broke in the box, fair enough. But I had cut my hand on it and wrote so. It thanked me for my “feedback on packaging”.',
    outcome: 'upheld',
    effect: 'none',
    reasons:
      'We hope your hand has healed. Whoever mentions an injury is now put through to a person.',
  },
];
