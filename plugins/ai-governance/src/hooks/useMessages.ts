import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { aiGovernanceTranslationRef } from '../translation';

/** The function that gives a text for its key. */
export type Messages = TranslationFunction<
  (typeof aiGovernanceTranslationRef)['T']
>;

/** All texts of the plugin, in the reader's language. */
export function useMessages(): { t: Messages } {
  return useTranslationRef(aiGovernanceTranslationRef);
}
