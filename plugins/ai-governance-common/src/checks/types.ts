import { InteractionFacts } from '../facts/types';
import { Level } from '../posture/levels';
import { Requirement } from '../posture/requirements';
import { CheckStatus } from '../posture/statuses';
import type { Entitlement } from '../regulations/law/types';

/**
 * The way out of a failing check: YAML for the file that declares the entity,
 * or a place in the portal.
 * @public
 */
export type Fix = YamlFix | PortalFix;

/**
 * YAML that replaces what stands at a path. Words in angle brackets are to be
 * filled in; a check never takes them for an answer.
 * @public
 */
export interface YamlFix {
  type: 'yaml';
  /** The entity whose declaration to change: often not the one checked. */
  entityRef: string;
  /** The file that declares it, where known. */
  location?: string;
  /** The path that the snippet replaces, such as `spec.transparency.rights`. */
  path: string;
  /** The snippet, from `spec:` (or `metadata:`) down. */
  yaml: string;
}

/**
 * Something to do in the portal.
 * @public
 */
export interface PortalFix {
  type: 'portal';
  /** The room of the product where it is done, such as `confirmations`. */
  room: string;
}

/**
 * What a check found.
 * @public
 */
export interface CheckOutcome {
  /** Waivers are granted by people, never by a check. */
  status: Exclude<CheckStatus, 'waived'>;
  /** What was found, in plain words for readers who are no lawyers. */
  message: string;
  /** For `fail` and `undetermined`: how to mend or answer it. */
  fix?: Fix;
}

/**
 * One yes/no question about a customer interaction: a pure function over one
 * document of facts.
 * @public
 */
export interface Check {
  /** The requirement, a dot, and a name: `transparency.rights-have-route`. */
  id: string;
  requirement: Requirement;
  /** The level that it holds back. */
  level: Exclude<Level, 'declared'>;
  /** What is so when the check passes, in plain words. */
  title: string;
  /** Why it matters to customers. */
  why: string;
  /** Whether YAML alone answers it, or records of the portal are needed. */
  needs: 'declaration' | 'records';
  /** Whether it asks that something is there, or whether it is any good. */
  judges: 'presence' | 'content';
  evaluate(facts: InteractionFacts): CheckOutcome;
  /**
   * The entitlements in force that the check rests on. While there are any, the
   * check cannot be waived: nobody can exempt from a law.
   */
  restsOn?(facts: InteractionFacts): Entitlement[];
  /**
   * Who brings the check, if it does not come with the product: `config`, or
   * the id of a plugin.
   */
  source?: string;
  /** Changes when the check asks something else under its old id. */
  revision?: string;
}
