import type { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';
import { listOf, wordsOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

/** How many identifiers were taken out of the texts of a concern. */
export function RedactionWords({ redactions }: Pick<Concern, 'redactions'>) {
  const { t } = useMessages();
  const language = useLanguage();
  const kinds = Object.entries(redactions);
  const count = kinds.reduce((sum, [, number]) => sum + number, 0);
  return (
    <>
      {count === 0
        ? t('concernPage.noRedactions')
        : t('concernPage.redactions', {
            count,
            kinds: listOf(
              kinds.map(([kind, number]) => `${wordsOf(kind)} (${number})`),
              language,
            ),
          })}
    </>
  );
}
