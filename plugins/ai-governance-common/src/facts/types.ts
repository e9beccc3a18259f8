import { AiSystemSpec } from '../kinds/aiSystem';
import { CustomerInteractionSpec } from '../kinds/customerInteraction';
import type { EntitlementReport } from '../regulations/law/types';
import { ConcernRecords } from './concernFacts';
import { ContractFacts } from './contractFacts';
import { ExpectationRecords } from './expectationFacts';

/**
 * What is known about a referenced entity: it is there, it is not there, or
 * nobody could look (as when linting a few files without the catalog).
 * @public
 */
export type Presence = 'found' | 'missing' | 'unknown';

/**
 * An AI system that an interaction names.
 * @public
 */
export interface AiSystemFacts {
  ref: string;
  presence: Presence;
  title: string;
  /** The owner as a full entity reference, where the system was found. */
  ownerRef?: string;
  /** What it declares, where it was found. */
  spec?: AiSystemSpec;
  /**
   * The owners that it names, of itself and of single activities, and whether
   * they exist; empty where the system was not found.
   */
  references: ReferenceFacts[];
  /** The file that declares it, where known. */
  location?: string;
}

/**
 * A service that delivers an interaction, whichever of the two says so.
 * @public
 */
export interface ServiceFacts {
  ref: string;
  presence: Presence;
  title: string;
  /** The `spec.lifecycle` of the service, where it was found. */
  lifecycle?: string;
}

/**
 * A reference in the declaration, and whether it leads anywhere.
 * @public
 */
export interface ReferenceFacts {
  /** Where it stands, such as `spec.aiSystems[0]`. */
  path: string;
  ref: string;
  presence: Presence;
}

/**
 * What is recorded of a confirmation, as far as checks need it.
 * @public
 */
export interface ConfirmationFacts {
  state: 'confirmed' | 'lapsed';
  /** The person, as an entity reference. */
  confirmedBy: string;
  /** The day of the confirmation, as YYYY-MM-DD. */
  confirmedOn: string;
  /** The last day on which it holds, as YYYY-MM-DD. */
  reviewBy: string;
  lapsedBecause?: 'facts' | 'review-date' | 'replaced';
}

/**
 * A waiver that holds, as far as an assessment needs it.
 * @public
 */
export interface WaiverFacts {
  checkId: string;
  reason: string;
  /** Who answers for it, as an entity reference. */
  owner: string;
  /** The last day on which it holds, as YYYY-MM-DD. */
  until: string;
}

/**
 * What the portal has recorded about an interaction.
 * @public
 */
export interface InteractionRecords {
  /** The last confirmation of how it is classified, if there ever was one. */
  classification?: ConfirmationFacts;
  /** The waivers that hold today. */
  waivers?: WaiverFacts[];
  /**
   * What customers were asked, and what was learned; `undefined` as long as no
   * such records are connected. Then nothing is known, whatever was done.
   */
  expectations?: ExpectationRecords;
  /**
   * What is recorded of concerns about it; `undefined` where no such records
   * are kept.
   */
  concerns?: ConcernRecords;
  /**
   * The contracts in force that cover the interaction, standard terms among
   * them; `undefined` as long as no such records are connected.
   */
  contracts?: readonly ContractFacts[];
}

/**
 * All that checks may look at: one document about one customer interaction at
 * one date. What is not in it is not known.
 * @public
 */
export interface InteractionFacts {
  /** The date as of which the facts are judged, as YYYY-MM-DD. */
  asOf: string;
  ref: string;
  title: string;
  /** The `metadata.description`, where there is one. */
  description?: string;
  /** The file that declares the interaction, where known. */
  location?: string;
  /** Whether an importer wrote the declaration. */
  imported: boolean;
  ownerRef: string;
  spec: CustomerInteractionSpec;
  aiSystems: AiSystemFacts[];
  services: ServiceFacts[];
  references: ReferenceFacts[];
  /**
   * Other places that declare an entity of the same name; `undefined` where
   * nobody could look.
   */
  conflicts?: string[];
  /** The records; `undefined` where there is no portal, as offline. */
  records?: InteractionRecords;
  /**
   * What customers are due by law; `undefined` where no regulation packs were
   * looked at.
   */
  entitlements?: EntitlementReport;
}
