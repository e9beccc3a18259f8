import {
  Concern,
  ConcernRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { html, Html } from '../html/html';
import { dayIn, Language } from '../texts/languages';
import { PageFrame } from './layout';
import { wayTo, written } from './written';

type Decision = NonNullable<ConcernRequest['decision']>;
type Route = Decision['externalRoute'];

/**
 * What came of the requests, once the customer was told. Before that it is not
 * the outcome yet: somebody may still change it.
 */
export function outcomeSection(
  frame: PageFrame,
  concern: Concern,
): Html | undefined {
  const { state: texts, form } = frame.texts;
  const requests = concern.requests.filter(({ decision, refusal }) =>
    isTold(concern, decision?.decidedAt ?? refusal?.at),
  );
  if (requests.length === 0) {
    return undefined;
  }
  return html`<h2>${texts.outcomeTitle}</h2>
    ${requests.map(
      ({ type, decision, refusal }) => html`<section>
        <h3>${form.requestTypes[type]}</h3>
        ${decision && decisionPart(frame, decision, concern)}
        ${refusal &&
        html`<p><strong>${texts.refused}</strong></p>
          ${!concern.erasedAt && written(refusal.reasons, concern.language)}
          ${refusal.legalBasis &&
          html`<p>${texts.legalBasis}: ${refusal.legalBasis}</p>`}`}
      </section>`,
    )}
    ${routePart(
      frame,
      requests.map(
        ({ decision, refusal }) => (decision ?? refusal)!.externalRoute,
      ),
      concern.language,
    )}`;
}

function isTold(
  { state, communications }: Concern,
  at: string | undefined,
): boolean {
  return (
    at !== undefined &&
    (state === 'communicated' ||
      state === 'closed' ||
      communications.some(told => told.at >= at))
  );
}

function decisionPart(
  { texts: { state: texts }, language }: PageFrame,
  { concernOutcome, decisionEffect, reasons, redress }: Decision,
  { erasedAt, language: spoken }: Concern,
): Html {
  return html`<p>
      <strong>${texts.outcomes[concernOutcome]}</strong>
      ${decisionEffect !== 'none' && texts.effects[decisionEffect]}
    </p>
    ${!erasedAt && written(reasons, spoken)}
    ${redress.length > 0 &&
    html`<p>${texts.redressTitle}:</p>
      <ul>
        ${redress.map(
          given => html`<li>${inWords(given, texts, language)}</li>`,
        )}
      </ul>`}`;
}

function inWords(
  given: Decision['redress'][number],
  texts: PageFrame['texts']['state'],
  language: Language,
): string {
  const { kind, amount, currency, description } = given;
  const sum =
    amount !== undefined &&
    currency !== undefined &&
    new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, {
      style: 'currency',
      currency,
    }).format(amount);
  const what = [texts.redress[kind], sum, description].filter(Boolean);
  return `${what.join(', ')}${whenDone(given, texts, language)}`;
}

function whenDone(
  { deliveredAt, dueAt, notDeliveredBecause }: Decision['redress'][number],
  texts: PageFrame['texts']['state'],
  language: Language,
): string {
  if (deliveredAt) {
    return ` (${texts.redressDelivered(dayIn(language, deliveredAt))})`;
  }
  if (notDeliveredBecause) {
    return ` (${texts.redressNot(notDeliveredBecause)})`;
  }
  return dueAt ? ` (${texts.redressDue(dayIn(language, dueAt))})` : '';
}

/** Where to turn next, each place once. */
function routePart(
  { texts: { state: texts } }: PageFrame,
  routes: readonly Route[],
  language: string | undefined,
): Html {
  const all = [
    ...new Map(routes.map(route => [JSON.stringify(route), route])).values(),
  ];
  const places = all.flatMap(route => ('body' in route ? [route] : []));
  const reasons = all.flatMap(route => ('body' in route ? [] : [route]));
  return html`<section class="panel">
    <h2>${texts.routeTitle}</h2>
    ${places.length > 0
      ? html`<p>${texts.routeLead}</p>
          ${places.map(
            ({ body, how }) =>
              html`<p><strong>${body}</strong></p>
                ${wayTo(how, language)}`,
          )}`
      : html`<p>${texts.noRoute}</p>
          ${reasons.map(({ because }) => written(because, language))}`}
  </section>`;
}
