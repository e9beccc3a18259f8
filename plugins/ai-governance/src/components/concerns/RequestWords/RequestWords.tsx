import type { ConcernItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { listOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

/** What the customer asks for, in a row. */
export function RequestWords(props: {
  requests: Pick<ConcernItem['requests'][number], 'type'>[];
}) {
  const { t } = useMessages();
  const language = useLanguage();
  const names = props.requests.map(({ type }) => t(`concern.request.${type}`));
  return <>{listOf(names, language)}</>;
}
