import type { RequestType } from '../types';

/** The languages that customers write in. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'nl' | 'pl';

/**
 * Something that happened to a customer, as they tell it, and how it ends.
 *
 * In all texts, `{one|other}` stands for either of both, and `#800` for so
 * much money in the currency of the customer.
 */
export interface Story {
  /** The language of all its texts; English if left out. */
  language?: Language;
  /** What the customer asks for. */
  asks: RequestType[];
  summary: string;
  text: string;
  wants?: string;
  /** What the customer needs to take part. */
  needs?: string;
  /** By what right somebody speaks for the person it is about. */
  authority?: string;
  /** Where it can happen, if not everywhere. */
  jurisdictions?: string[];
  /** What else the assessment finds, besides the fault itself. */
  findings?: ('fairness' | 'harm' | 'others-affected')[];
  /** Where it comes in, if that can only be one way. */
  channel?: 'phone' | 'post' | 'email' | 'in-person';
  outcome: 'upheld' | 'partly-upheld' | 'not-upheld';
  /** What comes of the decision, where the customer speaks against one. */
  effect: 'confirmed' | 'changed' | 'remade' | 'none';
  /** What the customer is told. */
  reasons: string;
  redress?: StoryRedress[];
}

/** What is done for the customer of a story. */
export interface StoryRedress {
  kind:
    | 'apology'
    | 'correction'
    | 'reinstatement'
    | 'refund'
    | 'compensation'
    | 'goodwill'
    | 'other';
  description: string;
  amount?: number;
}
