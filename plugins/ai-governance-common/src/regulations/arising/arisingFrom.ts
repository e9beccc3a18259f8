import { interactionReader } from '../attributes/readInteraction';
import { coverageQuestions, uncoveredLaw } from '../law/coverage';
import { judgeRow, RowJudgement } from '../law/judgeRow';
import { isBinding } from '../law/lawState';
import { RegulationOptions } from '../law/options';
import { factQuestion, mergeQuestions } from '../law/questions';
import { toSource } from '../law/toSource';
import { RegulationQuestion } from '../law/types';
import { evaluatePredicate } from '../predicates/evaluatePredicate';
import { CaseFacts, readCase } from './caseFacts';
import { calendarFor, lawClocks } from './lawClocks';
import { ArisingReport } from './schemas';

const WHERE_IS_THE_CUSTOMER: RegulationQuestion = {
  id: 'case.jurisdiction',
  question: 'Where is this customer?',
  entityRefs: [],
  rowIds: [],
};

/** The interaction, with its customers where this customer is. */
function aroundCustomer({
  interaction,
  jurisdiction,
}: CaseFacts): CaseFacts['interaction'] {
  const { spec } = interaction;
  return jurisdiction === undefined
    ? interaction
    : {
        ...interaction,
        spec: {
          ...spec,
          affected: { ...spec.affected, jurisdictions: [jurisdiction] },
        },
      };
}

/** Whether a law may hold us to something today where the customer is. */
function mayBind({ places }: RowJudgement): boolean {
  return places.some(
    ({ applies, state }) =>
      applies !== 'no' && (isBinding(state) || state === 'needs-national-law'),
  );
}

/**
 * What laws come to bear on one decision, request or talk: what they give the
 * customer, and the clocks that they start. Where a fact is missing, a law is
 * taken to come to bear, marked as not sure, with its questions.
 *
 * @throws InputError if the date of an event cannot be read
 * @public
 */
export function arisingFrom(
  facts: CaseFacts,
  options: RegulationOptions,
): ArisingReport {
  const interaction = aroundCustomer(facts);
  const places = interaction.spec.affected?.jurisdictions ?? [];
  const onlyPlace = places.length === 1 ? places[0] : undefined;
  const calendar = calendarFor(onlyPlace, options.packs);
  const read = readCase(facts);
  const reader = interactionReader(interaction, options.organisation);
  const report: ArisingReport = {
    laws: [],
    clocks: [],
    questions: [
      ...(onlyPlace === undefined ? [WHERE_IS_THE_CUSTOMER] : []),
      ...coverageQuestions(uncoveredLaw(interaction, options)),
    ],
  };
  for (const pack of options.packs) {
    for (const row of pack.rows) {
      const judgement = judgeRow(interaction, reader, pack, row, options);
      const arising = evaluatePredicate(row.arisesWhen ?? { $any: [] }, read);
      if (!judgement || arising.truth === false || !mayBind(judgement)) {
        continue;
      }
      const sure =
        judgement.applies === 'yes' &&
        arising.truth === true &&
        onlyPlace !== undefined;
      const { clocks, missing, questions } = lawClocks({
        row,
        facts,
        calendar,
        sure,
      });
      report.laws.push({
        ...toSource(judgement, options),
        arises: sure ? 'yes' : 'undetermined',
        entitlements: row.entitlements,
      });
      report.clocks.push(...clocks);
      report.questions.push(
        ...judgement.questions,
        ...[...arising.missing, ...missing].map(attribute =>
          factQuestion(attribute, interaction, row.id),
        ),
        ...questions,
      );
    }
  }
  return { ...report, questions: mergeQuestions(report.questions) };
}
