import { ProblemRuleId } from '../../rules';

/** Something that makes a declaration unusable, whatever the checks say. */
export interface Problem {
  ruleId: ProblemRuleId;
  /** Where it stands in the document; empty for the document as a whole. */
  path: (string | number)[];
  /** The place, what was found and what is allowed. */
  message: string;
}
