import type { IconComponent } from '@backstage/core-plugin-api';
import RecordVoiceOverIcon from '@material-ui/icons/RecordVoiceOver';
import { AiSystemIcon } from './AiSystemIcon';

/**
 * The icons of our kinds, by kind in lower case.
 *
 * @internal
 */
export const kindIcons: Record<string, IconComponent> = {
  aisystem: AiSystemIcon,
  customerinteraction: RecordVoiceOverIcon,
};
