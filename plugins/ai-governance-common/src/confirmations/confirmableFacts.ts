import { JsonObject } from '@backstage/types';
import { InteractionFacts } from '../facts/types';
import { NoAiAttestation } from '../kinds/references';

/** What is `undefined` is no fact: the rest as plain JSON. */
function plain(value: unknown): JsonObject {
  return JSON.parse(JSON.stringify(value));
}

/**
 * The facts of an interaction on which rights of customers turn, and which
 * somebody with the right role has to confirm: a confirmation holds for exactly
 * these.
 * @public
 */
export function classifiedFacts(facts: InteractionFacts): JsonObject {
  const { spec, aiSystems } = facts;
  const { roles, jurisdictions, sector } = spec.affected ?? {};
  return plain({
    type: spec.type,
    material: spec.materiality?.material,
    affected: { roles, jurisdictions, sector },
    decision: spec.decision,
    oversight: spec.oversight,
    classification: spec.classification,
    regulatedAs: spec.regulatedAs,
    aiSystems: aiSystems.map(system => ({
      ref: system.ref,
      roles: system.spec?.roles,
      classification: system.spec?.classification,
    })),
  });
}

/**
 * The facts of a service's attestation.
 * @public
 */
export function attestedFacts(attestation: NoAiAttestation): JsonObject {
  return plain({ customerFacingAi: 'none', ...attestation });
}
