import { Request } from 'express';
import { de } from './de';
import { en } from './en';
import { PublicTexts } from './PublicTexts';

/** The languages of the public pages; the first is for whoever knows none. */
const LANGUAGES = { en, de } satisfies Record<string, PublicTexts>;

/** A language that the pages are written in. */
export type Language = keyof typeof LANGUAGES;

/** All of them. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

/** What the pages say in a language. */
export function textsIn(language: Language): PublicTexts {
  return LANGUAGES[language];
}

/** The language of a request: the one it asks for, else what the browser says. */
export function languageOf(request: Request): Language {
  const asked = LANGUAGE_CODES.find(code => code === request.query.lang);
  return (
    asked ||
    (request.acceptsLanguages(LANGUAGE_CODES) as Language | false) ||
    LANGUAGE_CODES[0]
  );
}

/** A day in words, as `13 December 2026`. */
export function dayIn(language: Language, moment: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(moment));
}
