import { matchesOf, Span } from './spans';

const MONTH_OR_DAY = '(?:0?[1-9]|[12]\\d|3[01])';

const AMOUNT =
  '(?:\\d{1,3}(?:[., \u00a0]\\d{3}){1,4}|\\d{1,12})(?:[.,]\\d{1,2})?(?!\\d)';
const CURRENCY =
  '(?:[€$£¥%]|(?<!\\p{L})(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN)(?!\\p{L}))';

/** What is written in digits and is no telephone number. */
const PATTERNS = [
  // Dates, with or without a time: 2026-05-01, 01.05.2026, 5/1/26 14:30.
  `(?<!\\d[-./]?)\\d{4}[-./]${MONTH_OR_DAY}[-./]${MONTH_OR_DAY}(?![-./]?\\d)`,
  `(?<!\\d[-./]?)${MONTH_OR_DAY}([-./])${MONTH_OR_DAY}\\1(?:19|20)?\\d{2}(?![-./]?\\d)`,
  '(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)',
  // Amounts beside a currency.
  `${CURRENCY}[ \u00a0]?${AMOUNT}`,
  `${AMOUNT}[ \u00a0]?${CURRENCY}`,
  // References: letters and digits joined, such as C-2026-0142 or INV/0815-2.
  '(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{N}]*(?:[-/_#]\\p{N}[\\p{L}\\p{N}]*)+',
  // What a word or sign right before calls a number of something else.
  '(?:#|№|\\b(?:order|invoice|case|ticket|reference|ref|customer|contract|account|policy|booking|number|no|nr|id|Bestellung|Bestellnummer|Auftrag|Auftragsnummer|Rechnung|Rechnungsnummer|Vorgang|Aktenzeichen|Kundennummer|Vertrag|Vertragsnummer|Konto|Kontonummer|commande|facture|dossier|contrat|pedido|factura|ordine|fattura)\\b\\.?)(?:[ \u00a0]?(?:number|no|nr|n°|nummer|id)\\b\\.?)?[ \u00a0]?[:#]?[ \u00a0]?\\d[\\d./-]*',
].map(source => new RegExp(source, 'giu'));

/** Finds dates, times, amounts and references. */
export function findNotPhones(text: string): Span[] {
  return PATTERNS.flatMap(pattern => matchesOf(text, pattern));
}
