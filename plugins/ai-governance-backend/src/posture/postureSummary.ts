import {
  distributionOf,
  isServiceEntity,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  PostureItem,
  PostureSummary,
  REQUIREMENT_STATUSES,
  REQUIREMENTS,
  RequirementStatus,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { PosturePolicy } from './PosturePolicy';
import { levelsOf, PostureView } from './PostureView';

const NO_OWNER = '';

/** One row of the heat map: how interactions stand on each requirement. */
export function heatMapOf(interactions: readonly PostureItem[]) {
  return REQUIREMENTS.map((requirement, index) => {
    const counts = Object.fromEntries(
      REQUIREMENT_STATUSES.map(status => [status, 0]),
    ) as Record<RequirementStatus, number>;
    for (const interaction of interactions) {
      counts[interaction.requirements[index].status] += 1;
    }
    return { requirement, counts };
  });
}

function groupByOwner(items: readonly PostureItem[]) {
  const groups = new Map<string, PostureItem[]>();
  for (const item of items) {
    const owner = item.owner ?? NO_OWNER;
    groups.set(owner, [...(groups.get(owner) ?? []), item]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Counts all that a caller may see. */
export function summarisePosture(
  view: PostureView,
  policy: PosturePolicy,
): PostureSummary {
  const interactions = view.items.filter(
    item => item.kind === KIND_CUSTOMER_INTERACTION,
  );
  const allServices = view.items.filter(isServiceEntity);
  const services = allServices.filter(
    ({ entityRef }) => !view.isOutsideLevels(entityRef),
  );
  const aiSystems = view.items.filter(item => item.kind === KIND_AI_SYSTEM);
  const owned = groupByOwner([...interactions, ...services]);
  return {
    interactions: {
      ...levelsOf(interactions),
      declarationLevels: distributionOf(
        interactions.map(item => item.declarationLevel),
      ),
      failing: interactions.filter(({ summary }) => summary.fail > 0).length,
      withQuestions: interactions.filter(
        ({ summary }) => summary.undetermined > 0,
      ).length,
      broken: interactions.filter(
        ({ declaration }) => declaration.state === 'broken',
      ).length,
      imported: interactions.filter(
        ({ declaration }) => declaration.importedFrom !== undefined,
      ).length,
    },
    aiSystems: levelsOf(aiSystems),
    services: {
      ...levelsOf(services),
      attestedNone: services.filter(
        item => view.entity(item.entityRef)?.attestsNoAi,
      ).length,
      confirmedNone: allServices.length - services.length,
      customerFacingPolicy: policy.namesCustomerFacing,
    },
    requirements: heatMapOf(interactions),
    owners: owned.map(([owner, items]) => {
      const own = items.filter(item => !isServiceEntity(item));
      return {
        owner,
        ...levelsOf(own),
        unassessedServices: items.filter(
          item => isServiceEntity(item) && item.level === 'unassessed',
        ).length,
        requirements: heatMapOf(own),
      };
    }),
  };
}
