import {
  Concern,
  ConcernMessage,
  isOpenConcern,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { html, Html } from '../html/html';
import { dayIn } from '../texts/languages';
import { dueToCustomer } from './dueToCustomer';
import { FieldProblem, problemSummary, textArea } from './fields';
import { layout, PageFrame } from './layout';
import { outcomeSection } from './outcomeSection';
import { written } from './written';

/** The page that tells how a concern stands. */
export function statePage(
  frame: PageFrame,
  options: {
    concern: Concern;
    /** What was said to and by the customer. */
    messages: readonly ConcernMessage[];
    /** The code, for the form that answers. */
    code: string;
    now: Date;
    sent?: boolean;
    problem?: FieldProblem;
    /** What was written, if it could not be sent. */
    answer?: string;
  },
): string {
  const { state: texts, common } = frame.texts;
  const { concern, messages, problem } = options;
  const title = texts.title(concern.reference);
  const content = html`
    ${problemSummary(common.problemsTitle, problem ? [problem] : [])}
    <h1>${title}</h1>
    ${options.sent && html`<p class="lead" role="status">${texts.sent}</p>`}
    ${standing(frame, concern, options.now)} ${outcomeSection(frame, concern)}
    ${messageSection(frame, messages, concern.language)}
    ${!concern.erasedAt && answerSection(frame, options)}
    ${submittedSection(frame, concern)}
  `;
  return layout(frame, {
    title,
    content,
    current: 'receipt',
    hasProblems: problem !== undefined,
  });
}

function standing(frame: PageFrame, concern: Concern, now: Date): Html {
  const { state: texts } = frame.texts;
  const { state, referral, ending } = concern;
  const due = dueToCustomer(concern);
  const day = due && dayIn(frame.language, due);
  const isLate = due !== undefined && Date.parse(due) < now.getTime();
  const passedTo = state === 'not-about-ai' ? ending?.passedTo : undefined;
  return html`<section class="panel stands">
    <h2>${texts.stateTitle}</h2>
    <p>${texts.states[state]}</p>
    ${state === 'referred' &&
    referral &&
    html`<p>${texts.referredTo(referral.body)}</p>`}
    ${passedTo && html`<p>${texts.passedTo(passedTo)}</p>`}
    ${day && html`<p>${isLate ? texts.lateSince(day) : texts.dueBy(day)}</p>`}
  </section>`;
}

function messageSection(
  { texts: { state: texts }, language }: PageFrame,
  messages: readonly ConcernMessage[],
  spoken: string | undefined,
): Html {
  return html`<h2>${texts.messagesTitle}</h2>
    ${messages.length === 0
      ? html`<p class="quiet">${texts.noMessages}</p>`
      : html`<ol class="messages">
          ${messages.map(
            ({ kind, at, text }) => html`<li
              class="${kind === 'from-customer' && 'own'}"
            >
              <h3>
                ${kind === 'from-customer' ? texts.fromYou : texts.fromUs},
                <time datetime="${at}">${dayIn(language, at)}</time>
              </h3>
              ${text === undefined
                ? html`<p class="quiet">${texts.textErased}</p>`
                : written(text, spoken)}
            </li>`,
          )}
        </ol>`}`;
}

function answerSection(
  { texts: { state: texts }, language }: PageFrame,
  options: { code: string; problem?: FieldProblem; answer?: string },
): Html {
  return html`<form method="post" action="answer?lang=${language}" novalidate>
    <h2>${texts.answerTitle}</h2>
    <input type="hidden" name="code" value="${options.code}" />
    ${textArea({
      id: 'answer',
      question: texts.answer,
      problem: options.problem,
      value: options.answer ?? '',
      rows: 5,
    })}
    <button type="submit">${texts.send}</button>
  </form>`;
}

function submittedSection(
  { texts: { state: texts, form }, language }: PageFrame,
  concern: Concern,
): Html {
  const { receivedAt, interactionTitle, requests, erasedAt } = concern;
  return html`<h2>${texts.yourWords}</h2>
    <dl>
      <dt>${texts.received}</dt>
      <dd>
        <time datetime="${receivedAt}">${dayIn(language, receivedAt)}</time>
      </dd>
      ${interactionTitle &&
      html`<dt>${texts.about}</dt>
        <dd>${interactionTitle}</dd>`}
      <dt>${texts.asked}</dt>
      <dd>
        <ul>
          ${requests.map(
            ({ type }) => html`<li>${form.requestTypes[type]}</li>`,
          )}
        </ul>
      </dd>
    </dl>
    ${erasedAt
      ? html`<p>${texts.erased(dayIn(language, erasedAt))}</p>`
      : html`<p lang="${concern.language ?? language}">
            <strong>${concern.summary}</strong>
          </p>
          ${written(concern.description, concern.language)}`}
    ${isOpenConcern(concern.state) && html`<p class="quiet">${texts.again}</p>`}`;
}
