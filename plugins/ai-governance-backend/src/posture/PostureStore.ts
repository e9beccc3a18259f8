import {
  Assessment,
  CheckResult,
  Level,
  PostureHistoryEntry,
  RequirementResult,
  StatusSummary,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../database/GovernanceDatabase';

/** What the posture of an interaction rests on, in which role. */
export interface PostureLink {
  interactionRef: string;
  targetRef: string;
  role: 'ai-system' | 'service' | 'reference';
}

/** What an assessment was made from: each input with its version. */
export type PostureInputs = Record<string, string>;

/** The stored posture of one interaction, without its results. */
export interface StoredPosture {
  interactionRef: string;
  level: Level;
  declarationLevel: Level;
  /** As ISO 8601 in UTC. */
  assessedAt: string;
  /** The date as of which it was assessed, as YYYY-MM-DD. */
  asOf: string;
  checksVersion: string;
  inputsVersion: string;
  summary: StatusSummary;
  requirements: RequirementResult[];
}

/** The rows of regulations that apply to an interaction, or may, by id. */
export type TouchingRows = Record<string, 'yes' | 'undetermined'>;

/** The same, with the results of all checks. */
export interface StoredPostureWithResults extends StoredPosture {
  inputs: PostureInputs;
  regulations: TouchingRows;
  results: CheckResult[];
}

/** One change of an interaction's posture, to be kept. */
export interface PostureChange {
  interactionRef: string;
  at: string;
  level: Level | 'removed';
  declarationLevel?: Level;
  inputsVersion?: string;
  summary?: Assessment['summary'];
  changedChecks: PostureHistoryEntry['changedChecks'];
  because: string[];
  /** The systems and services of the interaction then. */
  targetRefs: string[];
}

/** A kept change. */
export type StoredPostureChange = Omit<PostureChange, 'targetRefs'>;

/** A kept change, as far as levels go. */
export type LevelChange = Pick<
  PostureChange,
  'interactionRef' | 'at' | 'level'
>;

/** Keeps postures and their history. */
export interface PostureStore {
  get(
    tx: Tx,
    interactionRef: string,
  ): Promise<StoredPostureWithResults | undefined>;
  getMany(
    tx: Tx,
    interactionRefs: readonly string[],
  ): Promise<StoredPostureWithResults[]>;
  list(tx: Tx): Promise<StoredPosture[]>;
  /** Interactions assessed before a date, or with other checks. */
  listOutdated(
    tx: Tx,
    current: { asOf: string; checksVersion: string },
  ): Promise<string[]>;
  /** By interaction, the references that led nowhere when it was assessed. */
  listMissing(tx: Tx): Promise<Map<string, Set<string>>>;
  /** The regulations that touch each interaction. */
  listRegulations(
    tx: Tx,
  ): Promise<{ interactionRef: string; regulations: TouchingRows }[]>;
  /** The interactions that a row of a regulation touches. */
  touchedBy(tx: Tx, rowId: string): Promise<string[]>;
  put(tx: Tx, postures: readonly StoredPostureWithResults[]): Promise<void>;
  remove(tx: Tx, interactionRef: string): Promise<void>;

  listLinks(tx: Tx): Promise<PostureLink[]>;
  linksOf(tx: Tx, interactionRefs: readonly string[]): Promise<PostureLink[]>;
  linksTo(tx: Tx, targetRefs: readonly string[]): Promise<PostureLink[]>;
  replaceLinks(
    tx: Tx,
    interactionRefs: readonly string[],
    links: readonly PostureLink[],
  ): Promise<void>;

  /** The changes of all interactions, oldest first. */
  listAllChanges(tx: Tx): Promise<LevelChange[]>;
  addChanges(tx: Tx, changes: readonly PostureChange[]): Promise<void>;
  /** The changes of an interaction, newest first. */
  listChanges(tx: Tx, interactionRef: string): Promise<StoredPostureChange[]>;
  /** The changes of all interactions that had this target, oldest first. */
  listChangesOfTarget(
    tx: Tx,
    targetRef: string,
  ): Promise<(StoredPostureChange & { tied: boolean })[]>;
}
