/**
 * What customers are asked about: the four topics of the guidance. Transparency
 * includes explanations, fairness that nobody is discriminated against.
 * @public
 */
export const EXPECTATION_TOPICS = [
  'transparency',
  'fairness',
  'human-review',
  'privacy',
] as const;

/** One of the four topics. @public */
export type ExpectationTopic = (typeof EXPECTATION_TOPICS)[number];

/**
 * One active step to learn what customers expect, as far as checks need it.
 * @public
 */
export interface EngagementFacts {
  /** How customers were asked, as people say it: `survey`, `interviews`. */
  method: string;
  /** The day on which it was done, as YYYY-MM-DD. */
  date: string;
  /** What customers were asked about. */
  topics: readonly ExpectationTopic[];
}

/**
 * One need of customers that was learned, as far as checks need it.
 * @public
 */
export interface ExpectationFacts {
  /** The need, in the words recorded. */
  need: string;
  /**
   * How it compares with what we are committed to: `within` it, or it
   * `exceeds` it; `legal-minimum` if the law asks for it in any case and what
   * is done stays below that. `undefined` as long as nobody has compared.
   */
  comparison?: 'within' | 'exceeds' | 'legal-minimum';
  /** What was decided about it, if somebody did. */
  decision?: {
    reason: string;
    /** The person who approved it, as an entity reference. */
    approvedBy: string;
  };
  /** The titles of the objectives and commitments that take it up. */
  usedIn: readonly string[];
}

/**
 * What is recorded about the expectations of those whom an interaction affects.
 * @public
 */
export interface ExpectationRecords {
  engagements: readonly EngagementFacts[];
  expectations: readonly ExpectationFacts[];
}
