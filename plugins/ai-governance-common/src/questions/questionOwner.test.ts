import type { Fix } from '../checks/types';
import { QUESTION_ROOMS } from './policy';
import { questionOwner } from './questionOwner';

const FACTS = {
  ownerRef: 'group:default/lending',
  aiSystems: [
    {
      ref: 'aisystem:default/scorer',
      presence: 'found' as const,
      title: 'Scorer',
      references: [],
      ownerRef: 'group:default/models',
    },
    {
      ref: 'aisystem:default/lost',
      presence: 'missing' as const,
      title: 'lost',
      references: [],
    },
  ],
};

function yaml(entityRef: string): Fix {
  return { type: 'yaml', entityRef, path: 'spec.purpose', yaml: 'spec: {}' };
}

function portal(room: string): Fix {
  return { type: 'portal', room };
}

describe('who answers a question', () => {
  it.each<[string, Fix | undefined, string]>([
    [
      'the interaction’s owner, where its declaration answers it',
      yaml('customerinteraction:default/loan'),
      'group:default/lending',
    ],
    [
      'the AI system’s owner, where that declaration answers it',
      yaml('aisystem:default/scorer'),
      'group:default/models',
    ],
    [
      'the interaction’s owner, where the AI system is not there',
      yaml('aisystem:default/lost'),
      'group:default/lending',
    ],
    [
      'whom policy names for the room',
      portal('confirmations'),
      'group:default/legal',
    ],
    [
      'the interaction’s owner, where policy names nobody for the room',
      portal('notices'),
      'group:default/lending',
    ],
    [
      'the interaction’s owner, in a room that the product does not have',
      portal('constructor'),
      'group:default/lending',
    ],
    [
      'the interaction’s owner, where no fix is known',
      undefined,
      'group:default/lending',
    ],
  ])('is %s', (_, fix, owner) => {
    const policy = { owners: { confirmations: 'group:default/legal' } };
    expect(questionOwner({ fix }, FACTS, policy)).toBe(owner);
  });

  it.each(QUESTION_ROOMS)('can be named for the room %s', room => {
    const policy = { owners: { [room]: 'user:default/rahel' } };
    expect(questionOwner({ fix: portal(room) }, FACTS, policy)).toBe(
      'user:default/rahel',
    );
  });
});
