import type { RegulationListItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Messages } from '../../../hooks/useMessages';

/** How many interactions a law touches, surely and perhaps. */
export function touchesWords(
  { yes, undetermined }: RegulationListItem['touches'],
  t: Messages,
): string {
  if (yes === 0) {
    return undetermined === 0
      ? t('regulations.touchesNone')
      : t('regulations.touchesOnlyPerhaps', { count: undetermined });
  }
  const surely = t('regulations.touchesYes', { count: yes });
  return undetermined === 0
    ? surely
    : `${surely}, ${t('regulations.touchesPerhaps', { count: undetermined })}`;
}
