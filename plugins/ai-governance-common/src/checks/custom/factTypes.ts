import { z } from 'zod';
import { aiSystemSpecSchema } from '../../kinds/aiSystem';
import { customerInteractionSpecSchema } from '../../kinds/customerInteraction';
import {
  INTERACTION_TYPES_OF_ATTRIBUTES,
  REGULATION_ATTRIBUTES,
} from '../../regulations/attributes/attributes';
import { AttributeType } from '../../regulations/attributes/types';
import { ENTITLEMENT_IDS } from '../../regulations/entitlements/entitlementTypes';
import { LAW_STATES } from '../../regulations/law/lawState';
import { TypeOfAttribute } from '../../regulations/predicates/predicateProblems';

/** The paths below an entitlement that predicates may name. */
export const ENTITLEMENT_PREFIX = 'entitlements.';

/** The state of an entitlement that customers do not have. */
export const NO_ENTITLEMENT = 'none';

const TEXTS_OF_FACTS = ['ref', 'title', 'description', 'ownerRef', 'asOf'];

interface Place {
  schema: z.ZodType;
  /** Whether a list lies on the way, so that there are many values. */
  many: boolean;
}

function unwrap({ schema, many }: Place): Place {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return unwrap({ schema: schema.unwrap() as z.ZodType, many });
  }
  return schema instanceof z.ZodArray
    ? unwrap({ schema: schema.element as z.ZodType, many: true })
    : { schema, many };
}

function step(place: Place | undefined, key: string): Place | undefined {
  const shape =
    place?.schema instanceof z.ZodObject ? place.schema.shape : undefined;
  return shape && Object.hasOwn(shape, key)
    ? unwrap({ schema: shape[key] as z.ZodType, many: place!.many })
    : undefined;
}

function typeOfLeaf({ schema, many }: Place): AttributeType | undefined {
  if (schema instanceof z.ZodEnum) {
    return {
      type: many ? 'words' : 'word',
      values: schema.options as string[],
    };
  }
  if (schema instanceof z.ZodObject) {
    return undefined;
  }
  if (many) {
    return { type: 'texts' };
  }
  if (schema instanceof z.ZodBoolean) {
    return { type: 'yes-no' };
  }
  return { type: schema instanceof z.ZodNumber ? 'number' : 'text' };
}

function typeBelow(place: Place, path: string): AttributeType | undefined {
  const found = path.split('.').reduce<Place | undefined>(step, place);
  return found && typeOfLeaf(found);
}

/**
 * The types of the facts that the predicates of a check may name: the
 * attributes of regulations, `spec.…` of the interaction, `aiSystems.spec.…`
 * over all of its systems, and `entitlements.<id>`.
 */
export const typeOfFact: TypeOfAttribute = name => {
  if (Object.hasOwn(INTERACTION_TYPES_OF_ATTRIBUTES, name)) {
    return INTERACTION_TYPES_OF_ATTRIBUTES[name];
  }
  if (TEXTS_OF_FACTS.includes(name)) {
    return { type: 'text' };
  }
  if (name === 'imported') {
    return { type: 'yes-no' };
  }
  const [, root, rest] =
    /^(spec|aiSystems\.spec|entitlements)\.(.+)$/.exec(name) ?? [];
  if (
    root === 'entitlements' &&
    (ENTITLEMENT_IDS as readonly string[]).includes(rest)
  ) {
    return { type: 'word', values: [...LAW_STATES, NO_ENTITLEMENT] };
  }
  const type =
    (root === 'spec' &&
      typeBelow(
        { schema: customerInteractionSpecSchema, many: false },
        rest,
      )) ||
    (root === 'aiSystems.spec' &&
      typeBelow({ schema: aiSystemSpecSchema, many: true }, rest));
  return (
    type || {
      unknown: `there is no fact ${name}; allowed are paths of the declaration such as spec.decision.effect or aiSystems.spec.type, entitlements.<id> such as entitlements.human-review, and ${Object.keys(
        REGULATION_ATTRIBUTES,
      )
        .filter(key => key in INTERACTION_TYPES_OF_ATTRIBUTES)
        .join(', ')}`,
    }
  );
};
