import type {
  Concern,
  Timeline,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { ReactNode } from 'react';
import { listOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { concernTimeline } from '../../../messages/concernPage';
import { WhoWords } from '../WhoWords';

type EventName = keyof typeof concernTimeline.event;
type AmendableName = keyof typeof concernTimeline.amendable;

/** What the journal says of an event, besides who and when. */
interface EventData {
  assignee?: string;
  amended?: string[];
  requestId?: string;
}

function isKnown(name: string): name is EventName {
  return Object.hasOwn(concernTimeline.event, name);
}

/** An event of the journal in words. */
export function EventWords(props: {
  event: Timeline['items'][number];
  concern: Concern;
}): ReactNode {
  const { event, concern } = props;
  const { assignee, amended = [], requestId } = event.data as EventData;
  const { t } = useMessages();
  const language = useLanguage();
  const name = event.type.replace(/^concern\./, '');
  const who = <WhoWords who={event.actor} />;
  if (!isKnown(name)) {
    return t('concernTimeline.other', { who, type: event.type });
  }
  const request = concern.requests.find(({ id }) => id === requestId);
  return t(`concernTimeline.event.${name}`, {
    who,
    what: listOf(
      amended.map(key =>
        t(`concernTimeline.amendable.${key as AmendableName}`),
      ),
      language,
    ),
    assignee: assignee ? <WhoWords who={assignee} /> : t('concern.unassigned'),
    request: request ? t(`concern.request.${request.type}`) : requestId ?? '',
  });
}
