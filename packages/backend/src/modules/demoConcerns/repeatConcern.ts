import type { Random } from './createRandom';
import { DAY, morningOf } from './officeHours';
import type { Language } from './stories/types';
import type { DemoConcern, DemoSubmission } from './types';

const AGAIN: Record<Language, (summary: string) => string> = {
  en: summary =>
    `I wrote to you about this a few days ago and have heard nothing, so here it is again: ${summary}. You have all the details in my first message.`,
  de: summary =>
    `Dazu habe ich vor ein paar Tagen schon geschrieben und nichts gehört, deshalb noch einmal: ${summary}. Alles Weitere steht in meiner ersten Nachricht.`,
  fr: summary =>
    `Je vous ai déjà écrit à ce sujet il y a quelques jours, sans réponse. Je recommence donc : ${summary}. Tous les détails sont dans mon premier message.`,
  es: summary =>
    `Ya les escribí sobre esto hace unos días y no he recibido respuesta, así que otra vez: ${summary}. Los detalles están en mi primer mensaje.`,
  nl: summary =>
    `Hierover schreef ik een paar dagen geleden al, zonder antwoord. Nog een keer dus: ${summary}. De rest staat in mijn eerste bericht.`,
  pl: summary =>
    `Moja wiadomość sprzed kilku dni pozostała bez odpowiedzi, więc jeszcze raz: ${summary}. Szczegóły są w pierwszej wiadomości.`,
};

/**
 * The same customer writes about the same thing once more, some days later and
 * by web form, because nobody has answered.
 */
export function repeatConcern(
  random: Random,
  concern: DemoConcern,
): DemoSubmission {
  const { submission } = concern;
  const receivedAt = morningOf(
    random,
    Date.parse(submission.receivedAt) + random.between(1, 4) * DAY,
  );
  const [first] = submission.requests;
  return {
    ...submission,
    receivedAt: new Date(receivedAt).toISOString(),
    channel: 'web-form',
    description: AGAIN[submission.language as Language](submission.summary),
    requests: [first],
    desiredOutcome: undefined,
  };
}
