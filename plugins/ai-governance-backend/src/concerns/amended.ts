import {
  CHALLENGES,
  Concern,
  ConcernAmendment,
  InteractionFacts,
  severityOf,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { CatalogEntityRecord } from '../catalog/CatalogEntitiesStore';

/** A concern with what somebody has said about it since. */
export function amended(
  concern: Concern,
  amendment: ConcernAmendment,
  known: { interaction?: CatalogEntityRecord; facts?: InteractionFacts },
): Concern {
  const { interaction, facts } = known;
  const { severity, links, interactionRef, ...plain } = amendment;
  const changed: Concern = {
    ...concern,
    ...plain,
    links: { ...concern.links, ...links },
  };
  if (!interaction) {
    return severity ? { ...changed, severity } : changed;
  }
  const challenges = concern.requests.some(({ type }) =>
    (CHALLENGES as readonly string[]).includes(type),
  );
  return {
    ...changed,
    interactionRef: interaction.entityRef,
    interactionTitle: interaction.title,
    ownerRef: interaction.ownerRef?.toLowerCase(),
    severity: severity ?? severityOf(facts, challenges),
  };
}
