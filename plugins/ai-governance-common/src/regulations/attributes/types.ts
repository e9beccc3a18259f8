/**
 * What values an attribute can have.
 * @public
 */
export type AttributeType =
  | { type: 'yes-no' | 'number' | 'date' | 'text' | 'texts' }
  | { type: 'word' | 'words'; values: readonly string[] };

/**
 * A fact that regulations ask about, and how people are asked for it.
 * @public
 */
export interface Attribute {
  /** What it is about, in few words, for lists of reasons. */
  label: string;
  /** What to ask whoever can know it. */
  question: string;
  /** Where the answer is declared; cases are no declarations and have none. */
  path?: string;
  /** Whose declaration holds it, or `case`. */
  of: 'interaction' | 'ai-system' | 'case';
  type: AttributeType;
}
