/**
 * The group and version that both kinds carry in `apiVersion`.
 * @public
 */
export const API_VERSION = 'ai-governance/v1alpha1';

/** The kind of a system that uses AI. @public */
export const KIND_AI_SYSTEM = 'AiSystem';

/** The kind of one way in which AI systems affect customers. @public */
export const KIND_CUSTOMER_INTERACTION = 'CustomerInteraction';

/**
 * The kinds that can deliver a customer interaction, and are called services.
 * @public
 */
export const SERVICE_KINDS = ['Component', 'API'] as const;

/** From a customer interaction to the AI systems behind it. @public */
export const RELATION_POWERED_BY = 'poweredBy';

/** From an AI system to the customer interactions it stands behind. @public */
export const RELATION_POWERS = 'powers';

/** From a customer interaction to the services that deliver it. @public */
export const RELATION_DELIVERED_BY = 'deliveredBy';

/** From a service to the customer interactions it delivers. @public */
export const RELATION_DELIVERS = 'delivers';

/**
 * On a service: the customer interactions it delivers, separated by commas.
 * @public
 */
export const ANNOTATION_CUSTOMER_INTERACTIONS =
  'ai-governance/customer-interactions';

/**
 * On a service: `none` attests that no AI in it affects customers.
 * @public
 */
export const ANNOTATION_CUSTOMER_FACING_AI = 'ai-governance/customer-facing-ai';

/** On a service: the date of that attestation, as YYYY-MM-DD. @public */
export const ANNOTATION_ATTESTED_ON = 'ai-governance/attested-on';

/**
 * On an imported declaration: the inventory it was imported from. What carries
 * it was written by an importer, and nobody has confirmed it.
 * @public
 */
export const ANNOTATION_IMPORTED_FROM = 'ai-governance/imported-from';

/** On an imported declaration: the date of the import. @public */
export const ANNOTATION_IMPORTED_ON = 'ai-governance/imported-on';

/** On an imported declaration: the address of the original record. @public */
export const ANNOTATION_IMPORTED_RECORD = 'ai-governance/imported-record';
