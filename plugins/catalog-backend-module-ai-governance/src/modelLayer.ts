import {
  ANNOTATION_ATTESTED_ON,
  ANNOTATION_CUSTOMER_FACING_AI,
  ANNOTATION_CUSTOMER_INTERACTIONS,
  API_VERSION,
  GovernanceKind,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  kindJsonSchema,
  RELATION_FIELDS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  CatalogModelKindRootSchema,
  createCatalogModelLayer,
} from '@backstage/catalog-model/alpha';

const [GROUP, VERSION] = API_VERSION.split('/');

const NAMES: Record<
  GovernanceKind,
  { singular: string; plural: string; description: string }
> = {
  [KIND_AI_SYSTEM]: {
    singular: 'aisystem',
    plural: 'aisystems',
    description: 'A system that uses AI, owned by a team.',
  },
  [KIND_CUSTOMER_INTERACTION]: {
    singular: 'customerinteraction',
    plural: 'customerinteractions',
    description:
      'One way in which AI systems affect customers, delivered by one or more services.',
  },
};

/** The pairs that the catalog's own model already names. */
const UPSTREAM_PAIRS = ['ownedBy', 'partOf', 'dependsOn'];

/** Kinds that may stand at the other end where a field does not say. */
const DEPENDENCY_KINDS = ['Resource', 'Component', 'API', 'AiResource'];

/**
 * Our kinds, relations and annotations as a layer of the catalog's model. It
 * is made from the same schema as the processor's.
 * @alpha
 */
export const aiGovernanceModelLayer = createCatalogModelLayer({
  layerId: 'ai-governance/kinds',
  builder: model => {
    for (const kind of Object.keys(NAMES) as GovernanceKind[]) {
      const { singular, plural, description } = NAMES[kind];
      model.addKind({
        group: GROUP,
        names: { kind, singular, plural },
        description,
        versions: [
          {
            name: VERSION,
            relationFields: RELATION_FIELDS[kind].map(field => ({
              selector: { path: `spec.${field.field}` },
              relation: field.forward,
              defaultKind: field.defaultKind,
              defaultNamespace: 'inherit' as const,
              allowedKinds: field.allowedKinds && [...field.allowedKinds],
            })),
            schema: {
              jsonSchema: kindJsonSchema(kind) as CatalogModelKindRootSchema,
            },
          },
        ],
      });

      for (const field of RELATION_FIELDS[kind]) {
        const pair = {
          fromKind: kind,
          toKind: [...(field.allowedKinds ?? DEPENDENCY_KINDS)],
          description: `${kind}: ${field.forwardTitle}`,
        };
        if (UPSTREAM_PAIRS.includes(field.forward)) {
          model.updateRelationPair({
            ...pair,
            forward: { type: field.forward },
            reverse: { type: field.reverse },
          });
        } else {
          model.addRelationPair({
            ...pair,
            forward: { type: field.forward, title: field.forwardTitle },
            reverse: { type: field.reverse, title: field.reverseTitle },
          });
        }
      }
    }

    model.addAnnotation({
      name: ANNOTATION_CUSTOMER_INTERACTIONS,
      title: 'Customer interactions',
      description:
        'On a service: the customer interactions it delivers, separated by commas.',
    });
    model.addAnnotation({
      name: ANNOTATION_CUSTOMER_FACING_AI,
      title: 'Customer-facing AI',
      description:
        'On a service: `none` attests that no AI in it affects customers.',
    });
    model.addAnnotation({
      name: ANNOTATION_ATTESTED_ON,
      title: 'Attested on',
      description: 'On a service: the date of that attestation, as YYYY-MM-DD.',
    });
  },
});
