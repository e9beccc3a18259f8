import {
  buildInteractionFacts,
  CustomerInteractionEntity,
  InteractionFacts,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Declaration } from '../documents';
import { DeclarationIndex } from './DeclarationIndex';
import { otherPlacesOf } from './findDuplicates';

/** What files say of an interaction, by its usable declaration. */
export function factsOf(
  declaration: Declaration,
  index: DeclarationIndex,
  asOf: string,
): InteractionFacts {
  const entity = declaration.entity as CustomerInteractionEntity;
  return buildInteractionFacts({
    entity,
    asOf,
    lookup: index.lookup,
    annotatingServices: index.servicesAnnotating(stringifyEntityRef(entity)),
    conflicts: otherPlacesOf(declaration, index),
  });
}
