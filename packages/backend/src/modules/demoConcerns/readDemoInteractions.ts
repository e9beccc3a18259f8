import {
  KIND_CUSTOMER_INTERACTION,
  RIGHTS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  type Entity,
  isUserEntity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Channel, DemoInteraction } from './types';

/** What is read of the declaration of an interaction. */
interface Declaration {
  type: string;
  affected?: { roles?: string[]; jurisdictions?: string[] };
  oversight?: { reviewers?: string; canOverride?: boolean };
  transparency?: { languages?: string[]; rights?: { right: string }[] };
  feedback?: { channels?: { type: Channel }[] };
}

/** A reference in full, of a group if it does not say. */
function groupRef(reference: string): string {
  return stringifyEntityRef(
    parseEntityRef(reference, {
      defaultKind: 'group',
      defaultNamespace: 'default',
    }),
  );
}

function membersOf(entities: readonly Entity[], group: string): string[] {
  return entities
    .filter(isUserEntity)
    .filter(({ spec }) =>
      (spec.memberOf ?? []).some(each => groupRef(each) === group),
    )
    .map(user => stringifyEntityRef(user));
}

/**
 * The interactions of a catalog about which customers can be heard: those
 * that declare a channel and where they are used. Reviewers are the people in
 * the declared group, if they may change decisions.
 */
export function readDemoInteractions(
  entities: readonly Entity[],
): DemoInteraction[] {
  return entities
    .filter(({ kind }) => kind === KIND_CUSTOMER_INTERACTION)
    .map(entity => ({
      ref: stringifyEntityRef(entity),
      declaration: entity.spec as unknown as Declaration,
    }))
    .filter(
      ({ declaration: { affected, feedback } }) =>
        feedback?.channels?.length && affected?.jurisdictions?.length,
    )
    .map(({ ref, declaration }): DemoInteraction => {
      const { type, affected, oversight, transparency, feedback } = declaration;
      const declared = transparency?.rights?.map(({ right }) => right) ?? [];
      return {
        ref,
        type,
        requestTypes: RIGHTS.filter(right => declared.includes(right)),
        jurisdictions: affected?.jurisdictions ?? [],
        languages: transparency?.languages ?? ['en'],
        channels: feedback?.channels?.map(channel => channel.type),
        roles: affected?.roles,
        reviewers:
          oversight?.reviewers && oversight.canOverride
            ? membersOf(entities, groupRef(oversight.reviewers))
            : [],
      };
    });
}
