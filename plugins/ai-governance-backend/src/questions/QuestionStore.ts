import {
  CheckQuestion,
  Level,
  QuestionOrderField,
  Requirement,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../database/GovernanceDatabase';

/** Which question is meant. */
export interface QuestionKey {
  interactionRef: string;
  checkId: string;
}

/** A question about an interaction. */
export interface StoredQuestion extends CheckQuestion, QuestionKey {}

/** A question, and what lists show and sort by. */
export interface ListedQuestion extends StoredQuestion {
  /** The title of the interaction. */
  title: string;
  /** What the list is ordered by, as the database compares it. */
  orderKey: string;
}

/** Which questions are meant; all that is given has to hold. */
export interface QuestionSelection {
  /** Any of these owners. */
  owners?: readonly string[];
  /** The caller and their groups, where only theirs are meant. */
  claims?: readonly string[];
  interactionRef?: string;
  requirements?: readonly Requirement[];
  levels?: readonly Level[];
  /** Only what was due before this day, as YYYY-MM-DD. */
  dueBefore?: string;
  /** A part of a title, name or owner in lower case, or one of some checks. */
  text?: { term: string; checkIds: readonly string[] };
  /** The interactions that the caller may see; left out, it is all of them. */
  visible?: readonly string[];
}

/** A place in an ordered list of questions. */
export interface QuestionEdge extends QuestionKey {
  orderKey: string;
  /** Whether the place before it, the place after it, or itself counts too. */
  side: 'after' | 'before' | 'before-or-at';
}

/** How many questions, and how many of them are overdue. */
export interface QuestionCount {
  open: number;
  overdue: number;
}

/** What one owner is to answer late. */
export interface OverdueOwner {
  owner: string;
  overdue: number;
  /** The earliest day on which one of them was due, as YYYY-MM-DD. */
  oldestDueOn: string;
}

/** Keeps the questions that are open. */
export interface QuestionStore {
  listOf(tx: Tx, interactionRefs: readonly string[]): Promise<StoredQuestion[]>;
  /**
   * Adds questions, or changes who answers them by when. The day on which one
   * was asked never changes; somebody told of it may be told again.
   */
  put(tx: Tx, questions: readonly StoredQuestion[]): Promise<void>;
  remove(tx: Tx, keys: readonly QuestionKey[]): Promise<void>;
  removeOf(tx: Tx, interactionRef: string): Promise<void>;

  /** The interactions that questions are about. */
  interactionsOf(tx: Tx, selection: QuestionSelection): Promise<string[]>;
  /** Questions in order, from a place on. */
  list(
    tx: Tx,
    selection: QuestionSelection,
    page: {
      field: QuestionOrderField;
      descending: boolean;
      edge?: QuestionEdge;
      limit: number;
    },
  ): Promise<ListedQuestion[]>;
  /** By owner, how many questions there are. */
  countByOwner(
    tx: Tx,
    selection: QuestionSelection,
    today: string,
  ): Promise<Map<string, QuestionCount>>;

  /**
   * Owners with an overdue question of which they were not told, unless they
   * were told something today.
   */
  listToRemind(tx: Tx, today: string): Promise<OverdueOwner[]>;
  /** Notes that an owner was told of all that is overdue. */
  markReminded(tx: Tx, owner: string, today: string): Promise<void>;

  /** The version of the policy that questions were last asked by. */
  policyVersion(tx: Tx): Promise<string | undefined>;
  setPolicyVersion(tx: Tx, version: string): Promise<void>;
}
