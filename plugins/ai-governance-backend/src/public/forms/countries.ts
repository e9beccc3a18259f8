import { getCountries } from 'libphonenumber-js';
import { Language } from '../texts/languages';

const CODES = getCountries();

/** Whether it is the code of a country that can be chosen. */
export function isCountry(code: string): boolean {
  return (CODES as string[]).includes(code);
}

/** All countries, by their names in a language. */
export function countriesIn(
  language: Language,
): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return CODES.map(code => ({
    value: code,
    label: names.of(code) ?? code,
  })).sort((one, other) => one.label.localeCompare(other.label, language));
}
