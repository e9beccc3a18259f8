import { number } from 'card-validator';
import { endsOfGrouped, Finder } from './spans';

const LENGTHS = [19, 18, 17, 16, 15, 14, 13];

/** Finds payment cards: a known issuer, its length, and a right check digit. */
export const findCards: Finder = text =>
  [...text.matchAll(/(?<![\p{L}\p{N}])\d/gu)].flatMap(({ index: start }) =>
    endsOfGrouped(text, { start, isPart: /\d/, lengths: LENGTHS })
      .filter(span => isCard(text.slice(span.start, span.end)))
      .slice(0, 1),
  );

function isCard(written: string): boolean {
  return number(written.replace(/\D/g, '')).isValid;
}
