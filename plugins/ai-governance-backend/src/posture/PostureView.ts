import {
  DeclarationState,
  distributionOf,
  isServiceEntity,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  lowestLevel,
  PostureItem,
  PostureLevel,
  RequirementResult,
  REQUIREMENTS,
  RequirementStatus,
  StatusSummary,
  summarise,
  worstStatus,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { CatalogEntityRecord } from '../catalog/CatalogEntitiesStore';
import { PostureLink, StoredPosture } from './PostureStore';

/** All that one caller may see, put in order for lists and counts. */
export class PostureView {
  /** The interactions, AI systems and services, each with its posture. */
  readonly items: PostureItem[];
  private readonly entities: Map<string, CatalogEntityRecord>;
  private readonly interactionsOf: Map<string, string[]>;
  private readonly servicesOf: Map<string, string[]>;
  private readonly annotating: ReadonlySet<string>;
  private readonly confirmed: ReadonlySet<string>;

  /**
   * @param visible - the entities that the caller may see; nothing else counts
   */
  constructor(options: {
    entities: readonly CatalogEntityRecord[];
    postures: readonly StoredPosture[];
    links: readonly PostureLink[];
    /** Services with the annotation, whether it leads anywhere or not. */
    annotating: ReadonlySet<string>;
    /** Entities whose classification or attestation somebody has confirmed. */
    confirmed: ReadonlySet<string>;
    visible: ReadonlySet<string>;
  }) {
    const { entities, postures, links, annotating, visible } = options;
    this.annotating = annotating;
    this.confirmed = options.confirmed;
    this.entities = new Map(
      entities
        .filter(entity => visible.has(entity.entityRef))
        .map(entity => [entity.entityRef, entity]),
    );
    const byRef = new Map(
      postures.map(posture => [posture.interactionRef, posture]),
    );
    this.interactionsOf = new Map();
    this.servicesOf = new Map();
    for (const { interactionRef, targetRef, role } of links) {
      if (role !== 'reference' && visible.has(interactionRef)) {
        addTo(this.interactionsOf, targetRef, interactionRef);
      }
      if (role === 'service' && visible.has(targetRef)) {
        addTo(this.servicesOf, interactionRef, targetRef);
      }
    }

    this.items = [];
    for (const entity of this.entities.values()) {
      if (entity.kind === KIND_CUSTOMER_INTERACTION) {
        const posture = byRef.get(entity.entityRef);
        if (posture) {
          this.items.push(
            toInteractionItem(
              entity,
              posture,
              this.confirmed.has(entity.entityRef),
            ),
          );
        }
      } else if (this.isListed(entity)) {
        const interactions = this.relatedTo(entity.entityRef).flatMap(
          ref => byRef.get(ref) ?? [],
        );
        this.items.push(toRolledUpItem(entity, interactions));
      }
    }
  }

  /** The visible interactions of an AI system or service. */
  relatedTo(entityRef: string): string[] {
    return this.interactionsOf.get(entityRef) ?? [];
  }

  /**
   * Whether a service stands outside the levels, because it is confirmed to
   * have no AI that affects customers.
   */
  isOutsideLevels(entityRef: string): boolean {
    return (
      this.confirmed.has(entityRef) && this.relatedTo(entityRef).length === 0
    );
  }

  /**
   * The Systems that an entity belongs to: its own, or else, of an interaction,
   * those of the visible services that deliver it.
   */
  systemsOf(entityRef: string): string[] {
    const own = this.entities.get(entityRef)?.systemRef;
    if (own) {
      return [own];
    }
    const services = this.servicesOf.get(entityRef) ?? [];
    const systems = services.flatMap(
      ref => this.entities.get(ref)?.systemRef ?? [],
    );
    return [...new Set(systems)].sort();
  }

  entity(entityRef: string): CatalogEntityRecord | undefined {
    return this.entities.get(entityRef);
  }

  /** A portal has many services; listed are those that have to do with us. */
  private isListed(entity: CatalogEntityRecord): boolean {
    return (
      entity.kind === KIND_AI_SYSTEM ||
      entity.customerFacing ||
      entity.attestsNoAi ||
      this.annotating.has(entity.entityRef) ||
      this.interactionsOf.has(entity.entityRef)
    );
  }
}

function addTo(lists: Map<string, string[]>, key: string, value: string) {
  const list = lists.get(key) ?? [];
  list.push(value);
  lists.set(key, list);
}

/** The state of a declaration, as the API tells it. */
export function declarationStateOf(
  entity: CatalogEntityRecord,
  confirmed: boolean,
): DeclarationState {
  return {
    state: entity.broken ? 'broken' : 'valid',
    brokenSince: entity.broken?.since,
    error: entity.broken?.error,
    importedFrom: confirmed ? undefined : entity.importedFrom,
  };
}

/** What all items say of their entity. */
export function identityOf(entity: CatalogEntityRecord, confirmed = false) {
  return {
    entityRef: entity.entityRef,
    kind: entity.kind,
    title: entity.title,
    owner: entity.ownerRef,
    declaration: declarationStateOf(entity, confirmed),
  };
}

/** The level of an AI system or service without interactions. */
export function levelOfNone(kind: string): PostureLevel {
  return isServiceEntity({ kind }) ? 'unassessed' : 'declared';
}

export function toInteractionItem(
  entity: CatalogEntityRecord,
  posture: StoredPosture,
  confirmed: boolean,
): PostureItem {
  const { level, declarationLevel, assessedAt, inputsVersion } = posture;
  const { summary, requirements } = posture;
  return {
    ...identityOf(entity, confirmed),
    level,
    declarationLevel,
    assessedAt,
    inputsVersion,
    summary,
    requirements,
  };
}

/** In lists, the numbers of a system or service add up its interactions'. */
function toRolledUpItem(
  entity: CatalogEntityRecord,
  interactions: readonly StoredPosture[],
): PostureItem {
  const none = levelOfNone(entity.kind);
  const assessedAt = interactions.map(posture => posture.assessedAt).sort();
  return {
    ...identityOf(entity),
    level: lowestLevel(interactions.map(({ level }) => level)) ?? none,
    declarationLevel:
      lowestLevel(interactions.map(item => item.declarationLevel)) ?? none,
    assessedAt: assessedAt[0],
    summary: addUp(interactions.map(({ summary }) => summary)),
    requirements: REQUIREMENTS.map((requirement, index): RequirementResult => {
      const parts = interactions.map(posture => posture.requirements[index]);
      return {
        requirement,
        status: worstOf(parts.map(({ status }) => status)),
        declarationStatus: worstOf(parts.map(part => part.declarationStatus)),
        summary: addUp(parts.map(({ summary }) => summary)),
      };
    }),
  };
}

function worstOf(statuses: readonly RequirementStatus[]): RequirementStatus {
  const assessed = statuses.flatMap(status =>
    status === 'not-assessed' ? [] : status,
  );
  return worstStatus(assessed) ?? 'not-assessed';
}

function addUp(summaries: readonly StatusSummary[]): StatusSummary {
  const total = summarise([]);
  for (const summary of summaries) {
    for (const key of Object.keys(total) as (keyof StatusSummary)[]) {
      total[key] += summary[key];
    }
  }
  return total;
}

/** How items stand at the levels. */
export function levelsOf(items: readonly PostureItem[]) {
  return {
    total: items.length,
    levels: distributionOf(items.map(({ level }) => level)),
  };
}
