import { html } from '../html/html';
import { FieldProblem, problemSummary, textField } from './fields';
import { layout, PageFrame } from './layout';

/** The page that asks for a code. What was entered is not shown again. */
export function receiptPage(
  frame: PageFrame,
  options: { problem?: FieldProblem } = {},
): string {
  const { receipt, common } = frame.texts;
  const { problem } = options;
  const content = html`
    ${problemSummary(common.problemsTitle, problem ? [problem] : [])}
    <h1>${receipt.title}</h1>
    <p class="lead">${receipt.lead}</p>
    <form method="post" action="receipt?lang=${frame.language}" novalidate>
      ${textField({
        id: 'code',
        question: receipt.code,
        problem,
        value: '',
        autocomplete: 'off',
        look: 'typed',
      })}
      <button type="submit">${receipt.read}</button>
    </form>
  `;
  return layout(frame, {
    title: receipt.title,
    content,
    current: 'receipt',
    hasProblems: problem !== undefined,
    canBeAskedAgain: true,
  });
}
