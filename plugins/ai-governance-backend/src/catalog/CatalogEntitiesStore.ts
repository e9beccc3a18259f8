import { Tx } from '../database/GovernanceDatabase';

/** What was last seen of an AI system, interaction or service. */
export interface SeenEntity {
  entityRef: string;
  kind: string;
  title: string;
  ownerRef?: string;
  /** The System that it says it is a part of. */
  systemRef?: string;
  contentHash: string;
  /** The file or address that declares it. */
  location?: string;
  importedFrom?: string;
  /** Whether the policy counts it as facing customers. */
  customerFacing: boolean;
  attestsNoAi: boolean;
  attestedOn?: string;
  /** What is wrong with how it is tied to interactions. */
  findings: string[];
}

/** Why a declaration cannot be read. */
export interface BrokenDeclaration {
  /** Since when, as ISO 8601 in UTC. */
  since: string;
  /** The entity that carries the error: itself, or the location it is in. */
  by: string;
  error: string;
}

/** A seen entity, with the state of its declaration. */
export interface CatalogEntityRecord extends SeenEntity {
  broken?: BrokenDeclaration;
}

/** Keeps what was last seen in the catalog. */
export interface CatalogEntitiesStore {
  get(tx: Tx, entityRef: string): Promise<CatalogEntityRecord | undefined>;
  getMany(
    tx: Tx,
    entityRefs: readonly string[],
  ): Promise<CatalogEntityRecord[]>;
  list(tx: Tx, kinds?: readonly string[]): Promise<CatalogEntityRecord[]>;
  listAtLocation(tx: Tx, location: string): Promise<CatalogEntityRecord[]>;
  listBroken(tx: Tx): Promise<CatalogEntityRecord[]>;

  /** Notes what was seen, and leaves the state of the declaration alone. */
  upsert(tx: Tx, entity: SeenEntity): Promise<void>;
  remove(tx: Tx, entityRef: string): Promise<void>;

  /** Marks a declaration as broken; one that is already keeps its date. */
  markBroken(
    tx: Tx,
    entityRef: string,
    broken: BrokenDeclaration,
  ): Promise<void>;
  clearBroken(tx: Tx, entityRef: string): Promise<void>;

  /** All services that carry the annotation. */
  listAnnotatingServices(tx: Tx): Promise<string[]>;
  /** By interaction, the services whose annotation names it. */
  servicesAnnotating(
    tx: Tx,
    interactionRefs: readonly string[],
  ): Promise<Map<string, string[]>>;
  /** The interactions that a service's annotation names. */
  interactionsAnnotatedBy(tx: Tx, serviceRef: string): Promise<string[]>;
  replaceAnnotations(
    tx: Tx,
    serviceRef: string,
    interactionRefs: readonly string[],
  ): Promise<void>;

  /** By entity, further places that declare its name. */
  listConflicts(
    tx: Tx,
    entityRefs: readonly string[],
  ): Promise<Map<string, string[]>>;
  addConflict(
    tx: Tx,
    conflict: { entityRef: string; location: string; seenAt: string },
  ): Promise<void>;
  allConflicts(tx: Tx): Promise<{ entityRef: string; location: string }[]>;
  removeConflict(
    tx: Tx,
    conflict: { entityRef: string; location: string },
  ): Promise<void>;
}
