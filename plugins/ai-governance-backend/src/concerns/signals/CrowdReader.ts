import {
  ALIKE_LEAST,
  CHANGES_LEAST_DECIDED,
  Concern,
  fingerprintOf,
  SignalConcern,
  signalHistoryFrom,
  signalSpansOf,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../../database/GovernanceDatabase';
import { ConcernRow, toConcern } from '../concernRows';
import { RequestRow } from '../requestRows';

/** What belongs to no crowd. */
const NOT_COUNTED: readonly Concern['state'][] = ['duplicate', 'not-about-ai'];

/** The concerns about one interaction, as signals need them. */
export interface InteractionCrowd {
  concerns: SignalConcern[];
  /** Since when its concerns are recorded. */
  recordedSince: string;
  /** How the interaction is called and whose it is, by its newest concern. */
  interactionTitle?: string;
  ownerRef?: string;
}

type Joined = Pick<ConcernRow, 'id' | 'received_at'> &
  Pick<RequestRow, 'type' | 'decided_at' | 'decision_effect'>;

/** Reads the crowds of concerns in which there may be a signal. */
export class CrowdReader {
  /** The interactions with enough concerns, or enough decisions, of late. */
  async candidates(tx: Tx, asOf: string): Promise<string[]> {
    const { receivedFrom, decidedFrom } = signalSpansOf(asOf);
    const received = await tx<ConcernRow>('concerns')
      .select('interaction_ref')
      .whereNotNull('interaction_ref')
      .whereBetween('received_at', [receivedFrom, asOf])
      .groupBy('interaction_ref')
      .having(tx.raw('count(*) >= ?', [ALIKE_LEAST]));
    const decided = await tx<RequestRow>('concern_requests')
      .select('interaction_ref')
      .whereNotNull('interaction_ref')
      .whereBetween('decided_at', [decidedFrom, asOf])
      .groupBy('interaction_ref')
      .having(tx.raw('count(*) >= ?', [CHANGES_LEAST_DECIDED]));
    const refs = [...received, ...decided].map(row => row.interaction_ref!);
    return [...new Set(refs)].sort();
  }

  async read(
    tx: Tx,
    interactionRef: string,
    asOf: string,
  ): Promise<InteractionCrowd> {
    const of = () =>
      tx<ConcernRow>('concerns')
        .where({ interaction_ref: interactionRef })
        .whereNotIn('state', NOT_COUNTED);
    const joined: Joined[] = await tx('concerns')
      .join('concern_requests', 'concern_number', 'number')
      .select('id', 'concerns.received_at', 'type')
      .select('decided_at', 'decision_effect')
      .where({ 'concerns.interaction_ref': interactionRef })
      .whereNotIn('concerns.state', NOT_COUNTED)
      .where('concerns.received_at', '>=', signalHistoryFrom(asOf))
      .orderBy(['number', 'request_id']);
    const recent = await of()
      .select('number', 'body')
      .where('received_at', '>=', signalSpansOf(asOf).receivedFrom);
    const newest = await of().orderBy('received_at', 'desc').first();
    const first = await of().min({ at: 'received_at' }).first();
    const { interactionTitle, ownerRef } = newest
      ? toConcern(newest)
      : ({} as Partial<Concern>);
    return {
      concerns: toSignalConcerns(interactionRef, joined, recent.map(toConcern)),
      recordedSince: first?.at ?? asOf,
      interactionTitle,
      ownerRef,
    };
  }
}

function toSignalConcerns(
  entityRef: string,
  rows: readonly Joined[],
  recent: readonly Concern[],
): SignalConcern[] {
  const texts = new Map(recent.map(concern => [concern.id, concern]));
  const requests = new Map<string, SignalConcern['requests'][number][]>();
  const receivedAt = new Map<string, string>();
  for (const row of rows) {
    receivedAt.set(row.id, row.received_at);
    requests.set(row.id, [
      ...(requests.get(row.id) ?? []),
      {
        type: row.type,
        decidedAt: row.decided_at ?? undefined,
        decisionEffect: (row.decision_effect ??
          undefined) as SignalConcern['requests'][number]['decisionEffect'],
      },
    ]);
  }
  return [...receivedAt].map(([id, at]) => {
    const text = texts.get(id);
    return {
      id,
      entityRef,
      receivedAt: at,
      requests: requests.get(id)!,
      cause: text?.cause,
      // Only the newest are held against each other; nothing of it is kept.
      fingerprint: text && fingerprintOf(`${text.summary} ${text.description}`),
    };
  });
}
