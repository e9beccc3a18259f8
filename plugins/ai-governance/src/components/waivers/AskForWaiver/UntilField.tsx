import type { Ref } from 'react';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import type { WaiverEnds } from '../../../waivers/waiverDraft';
import { DayField } from '../../DayField';

/** The last day on which the waiver is to hold. */
export function UntilField(props: {
  value: string;
  ends: WaiverEnds;
  amiss: boolean;
  onChange(value: string): void;
  inputRef: Ref<HTMLInputElement>;
}) {
  const { value, ends, amiss, onChange, inputRef } = props;
  const { t } = useMessages();
  const language = useLanguage();
  const earliest = dayOf(ends.earliest, language);

  function help() {
    if (!ends.latest) {
      return amiss
        ? t('askForWaiver.untilAmissUnknown', { earliest })
        : t('askForWaiver.untilHelpUnknown');
    }
    const latest = dayOf(ends.latest, language);
    return amiss
      ? t('askForWaiver.untilAmiss', { earliest, latest })
      : t('askForWaiver.untilHelp', { latest });
  }

  return (
    <DayField
      label={t('askForWaiver.until')}
      value={value}
      help={help()}
      amiss={amiss}
      earliest={ends.earliest}
      latest={ends.latest}
      inputRef={inputRef}
      onChange={onChange}
    />
  );
}
