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

/** One digit after another, or in groups as cards show them. */
const FORM = /^\d+$|^\d{4}(?:[ \u00a0\u202f-]\d{3,6}){2,4}$/;

/** The check digit first: to look up the issuer takes longer. */
function isCard(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  return FORM.test(written) && hasCheckDigit(digits) && number(digits).isValid;
}

/** Whether the last digit is right by Luhn's formula. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
