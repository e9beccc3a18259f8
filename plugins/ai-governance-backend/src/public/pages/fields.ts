import { html, Html } from '../html/html';
import { Question } from '../texts/PublicTexts';

/** What is wrong with a field, in words. */
export interface FieldProblem {
  /** The id of the field, which the summary of problems leads to. */
  field: string;
  /** What the field is called. */
  label: string;
  message: string;
}

/** How a field is asked for. */
export interface FieldOptions {
  /** Its id, and its name in what is sent. */
  id: string;
  question: Question;
  problem?: FieldProblem;
  /** The word for what may be left out. */
  optional?: string;
}

function label({ question, optional }: FieldOptions): Html {
  return html`${question.label}
  ${optional && html`<span class="optional">(${optional})</span>`}`;
}

function hintAndProblem({ id, question, problem }: FieldOptions): Html {
  return html`${question.hint &&
  html`<p class="hint" id="${id}-hint">${question.hint}</p>`}
  ${problem &&
  html`<p class="problem" id="${id}-problem">${problem.message}</p>`}`;
}

/** The attributes that tie a field to its hint and its problem. */
function described({ id, question, problem }: FieldOptions): Html {
  const by = [question.hint && `${id}-hint`, problem && `${id}-problem`].filter(
    Boolean,
  );
  return html`${by.length > 0 && html`aria-describedby="${by.join(' ')}"`}
  ${problem && html`aria-invalid="true"`}`;
}

/** A field of one line. */
export function textField(
  options: FieldOptions & {
    value: string;
    type?: 'text' | 'email';
    autocomplete: string;
    /** What else the field is, for its look. */
    look?: string;
  },
): Html {
  const { id, value, type = 'text', autocomplete, look, problem } = options;
  return html`<div class="field ${problem && 'wrong'}">
    <label for="${id}">${label(options)}</label>
    ${hintAndProblem(options)}
    <input
      class="${look}"
      id="${id}"
      name="${id}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      ${look && html`autocapitalize="characters" spellcheck="false"`}
      ${described(options)}
    />
  </div>`;
}

/** A field of several lines. */
export function textArea(
  options: FieldOptions & { value: string; rows: number },
): Html {
  const { id, value, rows, problem } = options;
  // A line break right after the tag belongs to the tag.
  return html`<div class="field ${problem && 'wrong'}">
    <label for="${id}">${label(options)}</label>
    ${hintAndProblem(options)}
    <textarea id="${id}" name="${id}" rows="${rows}" ${described(options)}>
${value}</textarea
    >
  </div>`;
}

/** One of many, to be looked up in a list. */
export function selectField(
  options: FieldOptions & {
    value: string;
    choices: readonly { value: string; label: string }[];
    autocomplete: string;
  },
): Html {
  const { id, value, choices, autocomplete, problem } = options;
  return html`<div class="field ${problem && 'wrong'}">
    <label for="${id}">${label(options)}</label>
    ${hintAndProblem(options)}
    <select
      id="${id}"
      name="${id}"
      autocomplete="${autocomplete}"
      ${described(options)}
    >
      ${choices.map(
        choice => html`<option
          value="${choice.value}"
          ${choice.value === value && html`selected`}
        >
          ${choice.label}
        </option>`,
      )}
    </select>
  </div>`;
}

/** One or several of a few, all in sight. */
export function choiceField(
  options: FieldOptions & {
    kind: 'radio' | 'checkbox';
    values: readonly string[];
    choices: readonly { value: string; label: string }[];
  },
): Html {
  const { id, kind, values, choices, question, problem } = options;
  // The first choice has the id of the whole, for the link to the problem.
  const idOf = (index: number) => (index === 0 ? id : `${id}-${index}`);
  return html`<fieldset
    class="${problem && 'wrong'}"
    ${described({ ...options, problem: undefined })}
  >
    <legend>${question.label}</legend>
    ${hintAndProblem(options)}
    <div class="choices">
      ${choices.map(
        (choice, index) => html`<div class="choice">
          <input
            type="${kind}"
            id="${idOf(index)}"
            name="${id}"
            value="${choice.value}"
            ${values.includes(choice.value) && html`checked`}
            ${problem && html`aria-describedby="${id}-problem"`}
          />
          <label for="${idOf(index)}">${choice.label}</label>
        </div>`,
      )}
    </div>
  </fieldset>`;
}

/** All that is wrong, each with a link to where it can be put right. */
export function problemSummary(
  title: string,
  problems: readonly FieldProblem[],
): Html | undefined {
  if (problems.length === 0) {
    return undefined;
  }
  return html`<div
    class="problems"
    role="alert"
    aria-labelledby="problems"
    tabindex="-1"
    autofocus
  >
    <h2 id="problems">${title}</h2>
    <ul>
      ${problems.map(
        ({ field, label: name, message }) =>
          html`<li><a href="#${field}">${withColon(name)} ${message}</a></li>`,
      )}
    </ul>
  </div>`;
}

/** Questions have their own sign at the end. */
function withColon(name: string): string {
  return name.endsWith('?') ? name : `${name}:`;
}
