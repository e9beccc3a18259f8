import {
  ANNOTATION_CUSTOMER_FACING_AI,
  ANNOTATION_CUSTOMER_INTERACTIONS,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  RELATION_DELIVERS,
  SERVICE_KINDS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';

const SERVICES = { kind: { $in: [...SERVICE_KINDS] } };
const AI_SYSTEMS = { kind: KIND_AI_SYSTEM };
const INTERACTIONS = { kind: KIND_CUSTOMER_INTERACTION };
const DELIVERING_SERVICES = {
  $all: [SERVICES, { relations: { $contains: { type: RELATION_DELIVERS } } }],
};

const NAMES_INTERACTIONS =
  `metadata.annotations.${ANNOTATION_CUSTOMER_INTERACTIONS}` as const;
const ATTESTS =
  `metadata.annotations.${ANNOTATION_CUSTOMER_FACING_AI}` as const;

/** Services that say something about AI and customers. */
const SPEAKING_SERVICES: FilterPredicate[] = [
  DELIVERING_SERVICES,
  { $all: [SERVICES, { [NAMES_INTERACTIONS]: { $exists: true } }] },
  { $all: [SERVICES, { [ATTESTS]: { $exists: true } }] },
];

/**
 * Which entities get what on their pages, as filters that an app can replace
 * in its configuration.
 */
export const entityFilters = {
  aiSystems: AI_SYSTEMS,
  interactions: INTERACTIONS,
  deliveringServices: DELIVERING_SERVICES,

  /**
   * The card: our kinds, and the services that face customers. A large catalog
   * has many that no customer ever meets; their pages stay as they are.
   *
   * @param customerFacing - the policy on which services these are
   */
  card(customerFacing: FilterPredicate | undefined): FilterPredicate {
    return {
      $any: [
        AI_SYSTEMS,
        INTERACTIONS,
        ...SPEAKING_SERVICES,
        ...(customerFacing ? [{ $all: [SERVICES, customerFacing] }] : []),
      ],
    };
  },

  /**
   * The tab: as the card. Without a policy every service has it, so that one
   * about which nothing is declared has a place that says how to.
   */
  tab(customerFacing: FilterPredicate | undefined): FilterPredicate {
    return customerFacing
      ? entityFilters.card(customerFacing)
      : { $any: [AI_SYSTEMS, INTERACTIONS, SERVICES] };
  },
};

/**
 * Whether an entity is of our kinds, or a service that delivers a customer
 * interaction, names one, or attests that it has none.
 *
 * @public
 */
export function isAiCustomerImpactAvailable(entity: Entity): boolean {
  const kind = entity.kind.toLowerCase();
  if (
    kind === KIND_AI_SYSTEM.toLowerCase() ||
    kind === KIND_CUSTOMER_INTERACTION.toLowerCase()
  ) {
    return true;
  }
  const annotations = entity.metadata.annotations ?? {};
  return (
    SERVICE_KINDS.some(service => service.toLowerCase() === kind) &&
    (entity.relations?.some(({ type }) => type === RELATION_DELIVERS) ||
      ANNOTATION_CUSTOMER_INTERACTIONS in annotations ||
      ANNOTATION_CUSTOMER_FACING_AI in annotations)
  );
}
