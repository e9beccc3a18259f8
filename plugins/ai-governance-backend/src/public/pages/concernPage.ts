import { REQUEST_TYPES } from '@ai-governance/backstage-plugin-ai-governance-common';
import { html, Html } from '../html/html';
import {
  ConcernField,
  ConcernFormProblem,
  ConcernFormValues,
  InteractionChoice,
  TRAP,
} from '../forms/concernForm';
import { countriesIn } from '../forms/countries';
import {
  choiceField,
  FieldProblem,
  problemSummary,
  selectField,
  textArea,
  textField,
} from './fields';
import { layout, PageFrame } from './layout';

/** The order in which the page asks; the summary of problems keeps to it. */
const ORDER: ConcernField[] = [
  'interaction',
  'requests',
  'summary',
  'description',
  'desiredOutcome',
  'decisionRef',
  'country',
  'name',
  'email',
  'customerReference',
  'adjustmentsNeeded',
  'otherName',
  'authority',
  TRAP,
  'captcha',
];

/** The form by which a customer raises a concern. */
export function concernPage(
  frame: PageFrame,
  options: {
    values: ConcernFormValues;
    problems?: readonly ConcernFormProblem[];
    interactions: readonly InteractionChoice[];
    captcha?: string;
  },
): string {
  const { texts, theme, language } = frame;
  const { form, common } = texts;
  const { values, interactions, captcha } = options;
  const problems = (options.problems ?? [])
    .map(problem => ({ ...problem, label: labelOf(frame, problem.field) }))
    .sort(
      (one, other) => ORDER.indexOf(one.field) - ORDER.indexOf(other.field),
    );
  const problemOf = (field: ConcernField) =>
    problems.find(problem => problem.field === field);
  const asked = <T extends ConcernField>(id: T) => ({
    id,
    problem: problemOf(id),
  });
  const { optional } = common;

  const content = html`
    ${problemSummary(common.problemsTitle, problems)}
    <h1>${form.title}</h1>
    <p class="lead">${form.lead(theme.name)}</p>
    <p>${form.leadAfter}</p>
    <form method="post" action="concern?lang=${language}" novalidate>
      <input type="hidden" name="formId" value="${values.formId}" />
      ${interactions.length > 0 &&
      choiceField({
        ...asked('interaction'),
        question: form.interaction,
        kind: 'radio',
        values: [values.interaction],
        choices: [
          ...interactions,
          { value: '', title: form.noInteraction },
        ].map(({ value, title }) => ({ value, label: title })),
      })}
      ${choiceField({
        ...asked('requests'),
        question: form.requests,
        kind: 'checkbox',
        values: values.requests,
        choices: REQUEST_TYPES.map(type => ({
          value: type,
          label: form.requestTypes[type],
        })),
      })}
      ${textField({
        ...asked('summary'),
        question: form.summary,
        value: values.summary,
        autocomplete: 'off',
      })}
      ${textArea({
        ...asked('description'),
        question: form.description,
        value: values.description,
        rows: 8,
      })}
      ${textArea({
        ...asked('desiredOutcome'),
        question: form.desiredOutcome,
        optional,
        value: values.desiredOutcome,
        rows: 2,
      })}
      ${textField({
        ...asked('decisionRef'),
        question: form.decisionRef,
        optional,
        value: values.decisionRef,
        autocomplete: 'off',
      })}
      ${selectField({
        ...asked('country'),
        question: form.country,
        optional,
        value: values.country,
        autocomplete: 'country',
        choices: [
          { value: '', label: form.noCountry },
          ...countriesIn(language),
        ],
      })}
      ${aboutYou(frame, values, asked)} ${forOthers(frame, values, asked)}
      ${trap(frame, problemOf(TRAP))}
      ${captcha !== undefined && captchaField(captcha, problemOf('captcha'))}
      <button type="submit">${form.send}</button>
    </form>
  `;
  return layout(frame, {
    title: form.title,
    content,
    current: 'concern',
    hasProblems: problems.length > 0,
    canBeAskedAgain: options.problems === undefined,
  });
}

type Asked = (id: ConcernField) => {
  id: ConcernField;
  problem?: FieldProblem;
};

function labelOf({ texts: { form } }: PageFrame, field: ConcernField): string {
  switch (field) {
    case TRAP:
      return form.trap.label;
    case 'captcha':
      return form.captcha;
    default:
      return form[field].label;
  }
}

function aboutYou(
  { texts: { form, common } }: PageFrame,
  values: ConcernFormValues,
  asked: Asked,
): Html {
  const { optional } = common;
  return html`<fieldset aria-describedby="about-you-hint">
    <legend class="group">
      ${form.aboutYou.label} <span class="optional">(${optional})</span>
    </legend>
    <p class="hint" id="about-you-hint">${form.aboutYou.hint}</p>
    ${textField({
      ...asked('name'),
      question: form.name,
      value: values.name,
      autocomplete: 'name',
    })}
    ${textField({
      ...asked('email'),
      question: form.email,
      value: values.email,
      type: 'email',
      autocomplete: 'email',
    })}
    ${textField({
      ...asked('customerReference'),
      question: form.customerReference,
      value: values.customerReference,
      autocomplete: 'off',
    })}
    ${textArea({
      ...asked('adjustmentsNeeded'),
      question: form.adjustmentsNeeded,
      value: values.adjustmentsNeeded,
      rows: 2,
    })}
  </fieldset>`;
}

function forOthers(
  { texts: { form } }: PageFrame,
  values: ConcernFormValues,
  asked: Asked,
): Html {
  const isOpen = values.otherName !== '' || values.authority !== '';
  return html`<details ${isOpen && html`open`}>
    <summary>${form.forOthers}</summary>
    ${textField({
      ...asked('otherName'),
      question: form.otherName,
      value: values.otherName,
      autocomplete: 'off',
    })}
    ${textArea({
      ...asked('authority'),
      question: form.authority,
      value: values.authority,
      rows: 2,
    })}
  </details>`;
}

/** Out of sight, unless somebody filled it in who is perhaps no program. */
function trap(
  { texts: { form } }: PageFrame,
  problem: FieldProblem | undefined,
): Html {
  return html`<div
    class="trap ${problem && 'wrong'}"
    ${!problem && html`aria-hidden="true"`}
  >
    <div class="field">
      <label for="${TRAP}">${form.trap.label}</label>
      ${problem && html`<p class="problem">${problem.message}</p>`}
      <input
        id="${TRAP}"
        name="${TRAP}"
        type="text"
        value=""
        autocomplete="off"
        ${!problem && html`tabindex="-1"`}
      />
    </div>
  </div>`;
}

function captchaField(
  captcha: string,
  problem: FieldProblem | undefined,
): Html {
  return html`<div
    class="field ${problem && 'wrong'}"
    id="captcha"
    tabindex="-1"
  >
    ${problem && html`<p class="problem">${problem.message}</p>`}
    ${new Html(captcha)}
  </div>`;
}
