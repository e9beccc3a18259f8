import {
  askAboutUnnamed,
  isAiSystemEntity,
  YamlFix,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { QuestionRuleId } from '../../rules';
import { Declaration, parsePath, Path, refOf } from '../documents';
import { DeclarationIndex } from './DeclarationIndex';

/** A question about a declaration that no check is about. */
export interface Question {
  ruleId: QuestionRuleId;
  /** Where to answer it. */
  path: Path;
  message: string;
  fix: YamlFix;
}

/** What to ask about an AI system that none of the given interactions names. */
export function findUnnamed(
  { entity, problems }: Declaration,
  index: DeclarationIndex,
): Question[] {
  const ref = refOf(entity);
  if (
    problems.length > 0 ||
    ref === undefined ||
    !isAiSystemEntity(entity) ||
    index.namesSystem(ref)
  ) {
    return [];
  }
  const asked = askAboutUnnamed(entity);
  return asked
    ? [
        {
          ruleId: 'declaration.customer-impact',
          path: parsePath('spec.customerImpact'),
          message: asked.question,
          fix: asked.fix,
        },
      ]
    : [];
}
