import type {
  ConcernMessage,
  Timeline,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** One thing that happened, with what was said by it. */
export interface TimelineEntry {
  id: string;
  at: string;
  /** Absent for a message that no event tells of. */
  event?: Timeline['items'][number];
  message?: ConcernMessage;
}

function messageIdOf({ data }: Timeline['items'][number]): string | undefined {
  const { message } = data as { message?: { id?: string } };
  return message?.id;
}

/** Events and messages of a concern as one row, newest last. */
export function timelineEntries(
  events: Timeline['items'],
  messages: readonly ConcernMessage[],
): TimelineEntry[] {
  const byId = new Map(messages.map(message => [message.id, message]));
  const told = new Set(events.map(messageIdOf));
  return [
    ...events.map(event => ({
      id: `event-${event.position}`,
      at: event.at,
      event,
      message: byId.get(messageIdOf(event) ?? ''),
    })),
    ...messages
      .filter(({ id }) => !told.has(id))
      .map(message => ({ id: message.id, at: message.at, message })),
    // Sorting keeps the order of what happened at the same moment.
  ].sort((one, other) => one.at.localeCompare(other.at));
}
