import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MessageFunction } from '../messages/MessageFunction';
import { aiGovernanceTranslationRef } from '../translation';

/** The function that gives a text for its key. */
export type Messages = MessageFunction<
  (typeof aiGovernanceTranslationRef)['T']
>;

/** All texts of the plugin, in the reader's language. */
export function useMessages(): { t: Messages } {
  const { t } = useTranslationRef(aiGovernanceTranslationRef);
  return { t: t as unknown as Messages };
}
