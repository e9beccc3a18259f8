import { z } from 'zod';
import { Level } from '../posture/levels';
import { GateMode, GateWaivers } from './modes';
import {
  gateCheckSchema,
  gateInteractionSchema,
  gateQueryParamsSchema,
  gateReportSchema,
} from './schemas';

/** A check that is not met. @public */
export type GateCheck = z.infer<typeof gateCheckSchema>;

/** What the gate says of one interaction. @public */
export type GateInteraction = z.infer<typeof gateInteractionSchema>;

/** Whether an entity reaches a level, and what holds it back. @public */
export type GateReport = z.infer<typeof gateReportSchema>;

/** What a caller asks of the gate. @public */
export type GateRequest = z.output<typeof gateQueryParamsSchema>;

/**
 * What the policy says from a date on.
 * @public
 */
export interface GateRule {
  /** The first day on which it holds, as YYYY-MM-DD. */
  from: string;
  mode: GateMode;
  /** The least level that has to be reached. */
  level?: Level;
}

/**
 * What the policy says about one entity.
 * @public
 */
export interface GatePolicyFacts {
  waivers: GateWaivers;
  /** Whether there are rules at all, for whichever entities. */
  hasRules: boolean;
  /** The rules for this entity, in the order of the policy. */
  rules: readonly GateRule[];
}

/**
 * What an entity is judged by: the wishes of the caller, within the policy.
 * @public
 */
export interface GateTerms {
  wantedLevel: Level;
  mode: GateMode;
  /** Why this mode, in plain words. */
  modeBecause: string;
  acceptWaivers: boolean;
  /** What the policy says from later dates on, soonest first. */
  upcoming: GateRule[];
  /** Wishes that the policy does not grant, in plain words. */
  notes: string[];
}
