import {
  WAIVER_OWNER,
  WAIVER_REASON_LENGTH,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** What somebody writes to ask for a waiver. */
export interface WaiverDraft {
  reason: string;
  owner: string;
  until: string;
}

/** The days on which a waiver may end; the last is not always known. */
export interface WaiverEnds {
  earliest: string;
  latest?: string;
}

/** The first day is today: the backend counts days in UTC, so it is here too. */
export function waiverEnds(latest: string | undefined): WaiverEnds {
  return { earliest: new Date().toISOString().slice(0, 10), latest };
}

/** The fields of a draft that the backend would not take, in their order. */
export function fieldsAmiss(
  draft: WaiverDraft,
  { earliest, latest }: WaiverEnds,
): (keyof WaiverDraft)[] {
  const { reason, owner, until } = draft;
  const amiss = {
    reason: reason.trim().length < WAIVER_REASON_LENGTH.min,
    owner: !WAIVER_OWNER.test(owner.trim()),
    until: until < earliest || (latest !== undefined && until > latest),
  };
  return (['reason', 'owner', 'until'] as const).filter(name => amiss[name]);
}
