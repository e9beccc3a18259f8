import type { WaiverItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { useClaims } from '../../../hooks/useClaims';
import { useMessages } from '../../../hooks/useMessages';
import { intentOf, WaiverIntent } from '../../../waivers/intents';
import { WaiverDialog } from '../WaiverDialog';

/** What the reader can do with a waiver; nothing that would be refused. */
export function WaiverActions(props: {
  waiver: WaiverItem;
  /** Called with what was done, in words; without if others did something. */
  onChanged(words?: string): void;
}) {
  const { waiver, onChanged } = props;
  const { title, checkTitle, checkId } = waiver;
  const { t } = useMessages();
  const { value: claims } = useClaims();
  const [opened, setOpened] = useState<WaiverIntent>();
  const intent = intentOf(waiver, claims);
  const check = checkTitle ?? checkId;
  return (
    <>
      {intent && (
        <Button
          size="small"
          variant="outlined"
          aria-label={t(`waiverActions.${intent}For`, { check, title })}
          onClick={() => setOpened(intent)}
        >
          {t(`waiverActions.${intent}`)}
        </Button>
      )}
      {opened && (
        <WaiverDialog
          waiver={waiver}
          intent={opened}
          onDone={step => {
            setOpened(undefined);
            onChanged(t(`waiverDialog.done.${step}`, { check, title }));
          }}
          onClose={isStale => {
            setOpened(undefined);
            if (isStale) {
              onChanged();
            }
          }}
        />
      )}
    </>
  );
}
