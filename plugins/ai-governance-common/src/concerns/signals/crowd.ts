import { SignalConcern } from './types';
import { SignalWindow } from './windows';

type Request = SignalConcern['requests'][number];

/** The requests of one type, or of all, that came in about one interaction. */
export interface Crowd {
  entityRef: string;
  /** Absent for all types together. */
  requestType?: Request['type'];
  /** In the order of receipt, then of id. */
  members: CrowdMember[];
}

/** A concern of a crowd, with those of its requests that belong there. */
export interface CrowdMember {
  concern: SignalConcern;
  receivedAt: number;
  requests: readonly Request[];
}

/** Whether a moment lies in a window. */
export function isIn({ from, until }: SignalWindow, moment: number): boolean {
  return moment >= from && moment < until;
}

/** Puts texts in an order that is the same everywhere. */
export function byText(one: string, other: string): number {
  if (one === other) {
    return 0;
  }
  return one < other ? -1 : 1;
}

/**
 * The crowd of each interaction, by its reference, with what had come in by a
 * moment.
 */
export function crowdsOf(
  concerns: readonly SignalConcern[],
  asOf: number,
): Crowd[] {
  const crowds = new Map<string, Crowd>();
  for (const concern of concerns) {
    const { entityRef, requests } = concern;
    const receivedAt = Date.parse(concern.receivedAt);
    if (receivedAt <= asOf) {
      const crowd = crowds.get(entityRef) ?? { entityRef, members: [] };
      crowd.members.push({ concern, receivedAt, requests });
      crowds.set(entityRef, crowd);
    }
  }
  for (const { members } of crowds.values()) {
    members.sort(
      (one, other) =>
        one.receivedAt - other.receivedAt ||
        byText(one.concern.id, other.concern.id),
    );
  }
  return [...crowds.values()].sort((one, other) =>
    byText(one.entityRef, other.entityRef),
  );
}

/** The parts of a crowd by request type, in the order of their names. */
export function crowdsByType({ entityRef, members }: Crowd): Crowd[] {
  const types = new Set(
    members.flatMap(({ requests }) => requests.map(({ type }) => type)),
  );
  return [...types].sort(byText).map(requestType => ({
    entityRef,
    requestType,
    members: members
      .map(member => ({
        ...member,
        requests: member.requests.filter(({ type }) => type === requestType),
      }))
      .filter(({ requests }) => requests.length > 0),
  }));
}
