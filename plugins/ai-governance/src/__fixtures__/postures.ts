import {
  CheckResult,
  Posture,
  PostureHistory,
  PostureItem,
  PostureLevel,
  rollUpPosture,
  summarise,
  summariseRequirements,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { limitResults, loanResults } from './checks';
import {
  branchFinder,
  creditLimitChange,
  creditScorer,
  loanApplicationApi,
  loanPreApproval,
} from './entities';

const ASSESSED_AT = '2026-11-20T09:30:00.000Z';

function ownerOf(entity: Entity): string | undefined {
  return entity.relations?.find(({ type }) => type === 'ownedBy')?.targetRef;
}

function identityOf(entity: Entity) {
  return {
    entityRef: stringifyEntityRef(entity),
    kind: entity.kind,
    title: entity.metadata.title ?? entity.metadata.name,
    owner: ownerOf(entity),
    assessedAt: ASSESSED_AT,
    inputsVersion: 'f00d',
    declaration: { state: 'valid' as const },
  };
}

/** The posture of an interaction with these results. */
export function interactionPosture(
  entity: Entity,
  results: CheckResult[],
  changes: Partial<Posture> = {},
): Posture {
  return {
    ...identityOf(entity),
    level: 'declared',
    declarationLevel: 'declared',
    summary: summarise(results.map(({ status }) => status)),
    requirements: summariseRequirements(results),
    results,
    ...changes,
  };
}

/** The posture of a system or service behind some interactions. */
export function rolledUpPosture(
  entity: Entity,
  interactions: Posture[],
  levelOfNone: PostureLevel,
  changes: Partial<Posture> = {},
): Posture {
  return {
    ...identityOf(entity),
    ...rollUpPosture(interactions, levelOfNone),
    interactions: interactions.map(toItem),
    ...changes,
  };
}

/** A posture as it stands in lists. */
export function toItem(posture: Posture): PostureItem {
  const { results, interactions, attestation, findings, ...item } = posture;
  return item;
}

/** The interaction that is half done. */
export const loanPosture = interactionPosture(loanPreApproval, loanResults);

/** The interaction of which little is declared. */
export const limitPosture = interactionPosture(creditLimitChange, limitResults);

/** The AI system behind both. */
export const scorerPosture = rolledUpPosture(
  creditScorer,
  [loanPosture, limitPosture],
  'declared',
);

/** The service that delivers both. */
export const servicePosture = rolledUpPosture(
  loanApplicationApi,
  [loanPosture, limitPosture],
  'unassessed',
);

/** The service about which nothing is declared. */
export const unassessedPosture = rolledUpPosture(
  branchFinder,
  [],
  'unassessed',
  { assessedAt: undefined, inputsVersion: undefined },
);

/** What changed in the interaction that is half done. */
export const loanHistory: PostureHistory = {
  entityRef: loanPosture.entityRef,
  items: [
    {
      at: ASSESSED_AT,
      level: 'declared',
      declarationLevel: 'declared',
      changedChecks: [
        { checkId: 'feedback.review-channel', from: 'fail', to: 'pass' },
      ],
      because: ['customerinteraction:default/loan-pre-approval'],
    },
    {
      at: '2026-11-02T14:00:00.000Z',
      level: 'declared',
      declarationLevel: 'declared',
      changedChecks: [],
      because: ['customerinteraction:default/loan-pre-approval'],
    },
  ],
};
