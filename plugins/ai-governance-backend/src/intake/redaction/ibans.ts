import { countrySpecs, electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { endsOfGrouped, Finder } from './spans';

const LETTER_OR_DIGIT = /[A-Za-z0-9]/;

/** Finds account numbers whose checksum is right, however they are grouped. */
export const findIbans: Finder = text =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}/gu)].flatMap(
    ({ 0: begin, index: start }) => {
      const country = begin.slice(0, 2).toUpperCase();
      const length = countrySpecs[country as keyof typeof countrySpecs]?.chars;
      return length
        ? endsOfGrouped(text, {
            start,
            isPart: LETTER_OR_DIGIT,
            lengths: [length],
          }).filter(span => isIban(text.slice(span.start, span.end)))
        : [];
    },
  );

function isIban(written: string): boolean {
  const compact = electronicFormatIBAN(written.replace(/[\u00a0\u202f]/g, ''));
  return compact !== null && isValidIBAN(compact);
}
