import { Entity } from '@backstage/catalog-model';
import { aiSystem, component, group } from '../../../__testUtils__/entities';
import { identifiedInteraction } from '../../../__testUtils__/identifiedInteraction';

/** What there is to complain about. */
export const KILLABLE_INTERACTION = 'customerinteraction:default/chat';

/** What a catalog has that is not a process of its own. */
export function killableEntities(): Entity[] {
  return [
    group('lending'),
    group('models'),
    aiSystem('assistant'),
    component('chat-api'),
    identifiedInteraction('chat', 'chat-api'),
  ].map(entity => ({
    ...entity,
    metadata: { ...entity.metadata, namespace: 'default' },
  }));
}
