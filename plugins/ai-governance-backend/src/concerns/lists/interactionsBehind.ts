import { KIND_CUSTOMER_INTERACTION } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../../database/GovernanceDatabase';
import { PostureStore } from '../../posture/PostureStore';

/** The interactions that an AI system or service stands behind, or itself. */
export async function interactionsBehind(
  tx: Tx,
  postures: PostureStore,
  entityRef: string,
): Promise<string[]> {
  const kind = entityRef.slice(0, entityRef.indexOf(':'));
  if (kind === KIND_CUSTOMER_INTERACTION.toLowerCase()) {
    return [entityRef];
  }
  const links = await postures.linksTo(tx, [entityRef]);
  return [...new Set(links.map(({ interactionRef }) => interactionRef))];
}
