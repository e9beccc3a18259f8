import { CompoundEntityRef } from '@backstage/catalog-model';
import {
  CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';

/** Emits a relation, and the one back. */
export function emitRelationPair(
  emit: CatalogProcessorEmit,
  options: {
    source: CompoundEntityRef;
    target: CompoundEntityRef;
    forward: string;
    reverse: string;
  },
): void {
  const { source, target, forward, reverse } = options;
  emit(processingResult.relation({ source, type: forward, target }));
  emit(
    processingResult.relation({
      source: target,
      type: reverse,
      target: source,
    }),
  );
}
