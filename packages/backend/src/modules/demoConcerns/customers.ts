import type { Random } from './createRandom';
import type { Language } from './stories/types';

const SURNAMES: Record<Language, string[]> = {
  en: 'Ashdown Bellweather Calloway Danvers Eastlake Farrow Grantley Hollis Inskip Jarrow Kettering Lomax Merriden Norwell Okafor Pemberley Quillan Rashid Stanwick Thackley Umber Verity Whitlow Yarrow'.split(
    ' ',
  ),
  de: 'Ahlbrecht Bergfeld Cordes Dormann Eilers Fahrbach Grünfeld Hagedorn Immel Jessen Kaltwasser Lindgrün Mertens Nordhoff Osterloh Pabst Quast Rautner Söller Tiemann'.split(
    ' ',
  ),
  fr: 'Aubertin Bellanger Castaing Delorme Escoffre Fontanel Garrigue Hautbois Jolivet Lacombe Marsan Noirel Pradel Roussel Sauvant Thévenin'.split(
    ' ',
  ),
  es: 'Arroyo Barrera Cordero Delgadillo Espino Fuentes Galarza Herrero Izaguirre Llanos Montero Olivares'.split(
    ' ',
  ),
  nl: 'Achterberg Boonstra Dijkman Elzinga Hoekstra Kuiper Veenstra'.split(' '),
  pl: 'Bielak Czajka Dudek Jaworski Kalina Nowicki Sikora'.split(' '),
};

/** Somebody who does not exist: `K. Bergfeld`. */
export function inventPerson(random: Random, language: Language): string {
  const initial = random.pick([...'ABCDEFGHIJKLMNOPRSTUVWZ']);
  return `${initial}. ${random.pick(SURNAMES[language])}`;
}

/** A customer who does not exist. */
export function inventCustomer(options: {
  random: Random;
  language: Language;
  relationship?: string;
}) {
  const { random, language, relationship } = options;
  const name = inventPerson(random, language);
  const number = random.between(100_000, 999_999);
  const mailbox = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
  return {
    reference: `F-${number}`,
    name,
    email: `${mailbox}${number % 100}@mail.example`,
    relationship,
  };
}
