import { Check } from '../checks/types';
import { isServiceEntity } from '../kinds/references';
import { isBelow, lowestLevel } from '../posture/levels';
import { Posture } from '../posture/types';
import {
  brokenBecause,
  InteractionAtGate,
  judgeInteraction,
} from './judgeInteraction';
import { GateReport, GateTerms } from './types';

/**
 * What the gate has to know of the entity itself.
 * @public
 */
export type EntityAtGate = Pick<
  Posture,
  | 'entityRef'
  | 'kind'
  | 'title'
  | 'level'
  | 'declaration'
  | 'attestation'
  | 'findings'
>;

/**
 * Judges whether an entity reaches a level: an interaction by itself, an AI
 * system or service by all interactions behind it. What fails, what is an open
 * question and what nobody declared never passes.
 *
 * @param options - `asOf` as YYYY-MM-DD; `interactions` are those that the
 *   caller may see, of an interaction the one itself
 * @public
 */
export function judgeGate(options: {
  entity: EntityAtGate;
  interactions: readonly InteractionAtGate[];
  terms: GateTerms;
  asOf: string;
  /** The checks, for their titles. */
  checks?: readonly Pick<Check, 'id' | 'title'>[];
}): GateReport {
  const { entity, terms, asOf, checks = [] } = options;
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  const interactions = options.interactions.map(interaction =>
    judgeInteraction(interaction, terms, id => titles.get(id)),
  );
  const isItself = interactions.some(
    ({ entityRef }) => entityRef === entity.entityRef,
  );
  const reasons = [
    ...(isItself ? [] : brokenBecause(entity.declaration)),
    ...(interactions.length === 0 ? nothingBehind(entity, terms) : []),
  ];
  const passed =
    reasons.length === 0 && interactions.every(item => item.passed);
  return {
    entityRef: entity.entityRef,
    title: entity.title,
    asOf,
    assessedAt: options.interactions
      .flatMap(({ assessedAt }) => assessedAt ?? [])
      .sort()[0],
    wantedLevel: terms.wantedLevel,
    level: lowestLevel(interactions.map(({ level }) => level)) ?? entity.level,
    levelWithWaivers: lowestLevel(
      interactions.flatMap(({ levelWithWaivers }) => levelWithWaivers ?? []),
    ),
    waiversAccepted: terms.acceptWaivers,
    passed,
    mode: terms.mode,
    modeBecause: terms.modeBecause,
    blocks: !passed && terms.mode === 'block',
    upcoming: terms.upcoming,
    reasons,
    interactions,
    notes: [
      ...terms.notes,
      ...attestationNotes(entity, interactions.length),
      ...waiverNotes(
        interactions.reduce((count, { waived }) => count + waived.length, 0),
        terms,
      ),
      ...(entity.findings ?? []),
    ],
  };
}

/** Why an entity without interactions does not pass, if it does not. */
function nothingBehind(
  entity: EntityAtGate,
  { wantedLevel }: GateTerms,
): string[] {
  if (!isServiceEntity(entity)) {
    return isBelow(entity.level, wantedLevel)
      ? [
          `No customer interaction names it, so nothing speaks for a level above ${entity.level}.`,
        ]
      : [];
  }
  if (entity.attestation) {
    return entity.attestation.confirmed
      ? []
      : [
          'It is attested to have no AI that affects customers, and nobody has confirmed that.',
        ];
  }
  return [
    'It is unassessed: it declares no customer interaction, and no confirmed attestation says that no AI in it affects customers.',
  ];
}

function attestationNotes(
  { attestation }: EntityAtGate,
  interactions: number,
): string[] {
  if (!attestation) {
    return [];
  }
  if (interactions > 0) {
    return [
      'It is also attested to have no AI that affects customers, which its interactions contradict. They count.',
    ];
  }
  return attestation.confirmed
    ? [
        'It is attested and confirmed to have no AI that affects customers, and stands outside the levels.',
      ]
    : [];
}

function waiverNotes(waived: number, { acceptWaivers }: GateTerms): string[] {
  if (waived === 0) {
    return [];
  }
  const what =
    waived === 1 ? '1 check is waived' : `${waived} checks are waived`;
  return [
    acceptWaivers
      ? `${what}, which counts as met for this gate only. The level is shown without waivers.`
      : `${what}, which does not count as met.`,
  ];
}
