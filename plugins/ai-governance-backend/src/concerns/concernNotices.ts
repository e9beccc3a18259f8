import { JournalEvent } from '@ai-governance/backstage-plugin-ai-governance-common';
import { RecordNotification } from '../outbox/createNotificationConsumer';
import { CONCERN_RECORD } from './ConcernChanges';

/** What notices are made from: nothing that a customer wrote is among it. */
interface NoticeData {
  reference: string;
  interactionRef?: string;
  ownerRef?: string;
  assignee?: string;
  breaches?: { action: string; source: string; dueAt: string }[];
}

interface Notice {
  /** Who is told first: whoever works on it, or whoever takes new ones. */
  to: 'assignee' | 'handlers';
  title(data: NoticeData): string;
  description?(data: NoticeData): string;
  severity?: RecordNotification['severity'];
}

/** The events that people are told of. */
const NOTICES: Record<string, Notice> = {
  'concern.received': {
    to: 'handlers',
    title: ({ reference, interactionRef }) =>
      interactionRef
        ? `A concern has come in: ${reference}`
        : `A concern waits for triage: ${reference}`,
  },
  'concern.assigned': {
    to: 'assignee',
    title: ({ reference }) => `Concern ${reference} is yours`,
  },
  'concern.from-customer': {
    to: 'assignee',
    title: ({ reference }) => `The customer has answered: ${reference}`,
  },
  'concern.late': {
    to: 'assignee',
    title: ({ reference }) => `Concern ${reference} is late`,
    description: ({ breaches = [] }) =>
      breaches
        .map(
          ({ action, source, dueAt }) =>
            `${action}: ${source}; it was due ${dueAt.slice(0, 10)}.`,
        )
        .join(' '),
    severity: 'high',
  },
};

/** Whom to tell of an event of a concern, and what. */
export function concernNoticesFor(handlers: string | undefined) {
  return ({
    record,
    type,
    data,
    actor,
  }: JournalEvent): RecordNotification[] => {
    const notice = record.kind === CONCERN_RECORD ? NOTICES[type] : undefined;
    if (!notice) {
      return [];
    }
    const facts = data as unknown as NoticeData;
    const { assignee, ownerRef } = facts;
    const told =
      notice.to === 'assignee'
        ? assignee ?? handlers ?? ownerRef
        : handlers ?? ownerRef;
    if (told === undefined || told === actor) {
      return [];
    }
    return [
      {
        recipients: {
          type: 'entity',
          entityRef: told,
          excludeEntityRef: actor,
        },
        title: notice.title(facts),
        description: notice.description?.(facts),
        link: `/ai-governance/concerns/${record.id}`,
        severity: notice.severity ?? 'normal',
      },
    ];
  };
}
