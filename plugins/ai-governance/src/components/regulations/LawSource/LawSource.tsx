import type { RegulationItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { monthOf } from '../../../formatting/months';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

/** Where a row is known from, when that was, and how sure it is. */
export function LawSource(
  props: Pick<RegulationItem, 'source' | 'confidence' | 'verifiedOn'>,
) {
  const { source, confidence, verifiedOn } = props;
  const { t } = useMessages();
  const language = useLanguage();
  const words = t(`law.source.${source}`);
  return (
    <>
      {verifiedOn
        ? t('law.sourceOn', {
            source: words,
            month: monthOf(verifiedOn, language),
          })
        : words}
      {'; '}
      {t(`law.confidence.${confidence}`)}
    </>
  );
}
