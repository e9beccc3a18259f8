import type { Random } from './createRandom';
import type { Language, Story } from './stories/types';

const ALTERNATIVES = /\{([^{}]*\|[^{}]*)\}/g;
const MONEY = /#(\d+)/g;

/** The currency of a jurisdiction, such as `US-CA`. */
export function currencyOf(jurisdiction: string): string {
  const [country] = jurisdiction.split('-');
  return { GB: 'GBP', US: 'USD' }[country] ?? 'EUR';
}

function localeOf(language: Language, jurisdiction: string): string {
  return `${language}-${jurisdiction.split('-')[0]}`;
}

/**
 * Tells the texts of a story: chooses among its alternatives, the same in all
 * of them, and writes sums as customers of that place and language do.
 */
export function storyTeller(options: {
  random: Random;
  language: Language;
  jurisdiction: string;
}): (text: string) => string {
  const { random, language, jurisdiction } = options;
  const chosen = new Map<string, string>();
  const money = new Intl.NumberFormat(localeOf(language, jurisdiction), {
    style: 'currency',
    currency: currencyOf(jurisdiction),
    maximumFractionDigits: 0,
  });
  return text =>
    text
      .replace(ALTERNATIVES, (group, inside: string) => {
        const choice = chosen.get(group) ?? random.pick(inside.split('|'));
        chosen.set(group, choice);
        return choice;
      })
      .replace(MONEY, (_, amount: string) => money.format(Number(amount)));
}

const GREETINGS: Record<Language, string[]> = {
  en: [
    'Hello,',
    'Good morning,',
    'Dear Sir or Madam,',
    'To whom it may concern:',
  ],
  de: ['Guten Tag,', 'Hallo,', 'Sehr geehrte Damen und Herren,'],
  fr: ['Bonjour,', 'Madame, Monsieur,'],
  es: ['Hola:', 'Buenos días:'],
  nl: ['Goedemorgen,', 'Beste medewerker,'],
  pl: ['Dzień dobry,', 'Szanowni Państwo,'],
};

const CLOSINGS: Record<Language, string[]> = {
  en: [
    'Kind regards',
    'Thank you for looking into this.',
    'I expect to hear from you soon.',
    'Please do not send me a standard letter.',
  ],
  de: [
    'Mit freundlichen Grüßen',
    'Vielen Dank im Voraus.',
    'Ich bitte um Antwort in angemessener Frist.',
  ],
  fr: ['Cordialement', 'Dans l’attente de votre réponse.', 'Merci d’avance.'],
  es: ['Un saludo', 'Quedo a la espera de su respuesta.', 'Gracias.'],
  nl: ['Met vriendelijke groet', 'Ik hoor graag van u.'],
  pl: ['Z poważaniem', 'Proszę o odpowiedź.'],
};

const BEGINS_POLITELY =
  /^(?:hello|good morning|to seller|sehr geehrte|bonjour|buenos|dzień dobry)/i;

/** As people type on a phone: without capitals, and with fewer marks. */
function hasty(text: string): string {
  return text
    .toLowerCase()
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/; /g, ', ')
    .replace(/\.$/, '');
}

/** With two letters swapped in some of the longer words. */
function mistyped(random: Random, text: string): string {
  return text.replace(/\p{L}{6,}/gu, word => {
    if (!random.happens(0.07)) {
      return word;
    }
    const at = random.between(1, word.length - 3);
    return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  });
}

/**
 * Puts a text into the voice of one person: more or less polite, calm and good
 * at typing. What staff take down they write as it is.
 */
export function inOneVoice(options: {
  random: Random;
  text: string;
  language: Language;
  isTyped: boolean;
  isLetter: boolean;
  /** Whether something is asked for; who only says something asks nothing. */
  asksForSomething: boolean;
}): string {
  const { random, text, language, isTyped, isLetter, asksForSomething } =
    options;
  if (isTyped && random.happens(0.1)) {
    return hasty(text);
  }
  const typed = isTyped && random.happens(0.14) ? mistyped(random, text) : text;
  const greets = isLetter
    ? !BEGINS_POLITELY.test(text)
    : isTyped && random.happens(0.25) && !BEGINS_POLITELY.test(text);
  const closes =
    asksForSomething && (isLetter || (isTyped && random.happens(0.35)));
  return [
    ...(greets ? [random.pick(GREETINGS[language])] : []),
    typed,
    ...(closes ? [random.pick(CLOSINGS[language])] : []),
  ].join('\n\n');
}

/** Whether the texts of a story can be told in a place. */
export function fitsPlace(
  { language = 'en', jurisdictions }: Story,
  place: string,
): boolean {
  const [country] = place.split('-');
  if (jurisdictions) {
    return jurisdictions.includes(country);
  }
  const homes: Record<Language, string[]> = {
    en: ['GB', 'US'],
    de: ['DE', 'AT', 'CH'],
    fr: ['FR', 'BE', 'CH'],
    es: ['US', 'ES'],
    nl: ['DE', 'GB', 'NL', 'BE'],
    pl: ['DE', 'GB', 'PL'],
  };
  return homes[language].includes(country);
}
