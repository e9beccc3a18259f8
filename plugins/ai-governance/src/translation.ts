import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { messages } from './messages';

/**
 * All texts of the plugin, to be translated.
 *
 * @public
 */
export const aiGovernanceTranslationRef = createTranslationRef({
  id: 'plugin.ai-governance',
  messages,
});
