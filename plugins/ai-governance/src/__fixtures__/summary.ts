import {
  distributionOf,
  PostureItem,
  PostureSummary,
  REQUIREMENT_STATUSES,
  REQUIREMENTS,
  RequirementStatus,
} from '@ai-governance/backstage-plugin-ai-governance-common';

export function heatMapOf(
  items: PostureItem[],
): PostureSummary['requirements'] {
  return REQUIREMENTS.map(requirement => {
    const statuses = items.map(
      item =>
        item.requirements.find(result => result.requirement === requirement)!
          .status,
    );
    const counts = Object.fromEntries(
      REQUIREMENT_STATUSES.map(status => [
        status,
        statuses.filter(other => other === status).length,
      ]),
    ) as Record<RequirementStatus, number>;
    return { requirement, counts };
  });
}

/** What the backend would sum up about these. */
export function summaryOf(
  items: PostureItem[],
  services: Partial<PostureSummary['services']> = {},
): PostureSummary {
  const ofKind = (...kinds: string[]) =>
    items.filter(({ kind }) => kinds.includes(kind));
  const interactions = ofKind('CustomerInteraction');
  const aiSystems = ofKind('AiSystem');
  const ownServices = ofKind('Component', 'API');
  const owners = [
    ...new Set(interactions.map(({ owner }) => owner ?? '')),
  ].sort();
  return {
    interactions: {
      total: interactions.length,
      levels: distributionOf(interactions.map(({ level }) => level)),
      declarationLevels: distributionOf(
        interactions.map(({ declarationLevel }) => declarationLevel),
      ),
      failing: interactions.filter(({ summary }) => summary.fail > 0).length,
      withQuestions: interactions.filter(
        ({ summary }) => summary.undetermined > 0,
      ).length,
      broken: interactions.filter(
        ({ declaration }) => declaration.state === 'broken',
      ).length,
      imported: interactions.filter(
        ({ declaration }) => declaration.importedFrom,
      ).length,
    },
    aiSystems: {
      total: aiSystems.length,
      levels: distributionOf(aiSystems.map(({ level }) => level)),
    },
    services: {
      total: ownServices.length,
      levels: distributionOf(ownServices.map(({ level }) => level)),
      attestedNone: 0,
      confirmedNone: 0,
      customerFacingPolicy: true,
      ...services,
    },
    requirements: heatMapOf(interactions),
    owners: owners.map(owner => {
      const own = interactions.filter(item => (item.owner ?? '') === owner);
      return {
        owner,
        total: own.length,
        levels: distributionOf(own.map(({ level }) => level)),
        unassessedServices: ownServices.filter(
          item => item.owner === owner && item.level === 'unassessed',
        ).length,
        requirements: heatMapOf(own),
      };
    }),
  };
}
