import type { ConcernView } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { FormEvent, useRef, useState } from 'react';
import { concernApiRef } from '../../../api';
import {
  ConcernDraft,
  DraftFaults,
  emptyDraft,
  readDraft,
} from '../../../concerns/concernDraft';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useAttempt } from '../../../hooks/useAttempt';
import { useMessages } from '../../../hooks/useMessages';
import { Refusal } from '../../ActionDialog';
import { fieldName } from './DraftFields';
import { WhatCameIn } from './WhatCameIn';
import { WhatIsAsked } from './WhatIsAsked';
import { WhatItIsAbout } from './WhatItIsAbout';
import { WhoRaisedIt } from './WhoRaisedIt';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(4),
    maxWidth: '56rem',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
}));

/** All that is known of a concern, and the button that enters it. */
export function ConcernForm(props: { onEntered(concern: ConcernView): void }) {
  const classes = useStyles();
  const { t } = useMessages();
  const paths = useConcernPaths();
  const api = useApi(concernApiRef);
  const { sending, error, attempt } = useAttempt();
  const [draft, setDraft] = useState<ConcernDraft>(() =>
    emptyDraft(new Date()),
  );
  // Nothing is called wrong before somebody has tried to send it.
  const [faults, setFaults] = useState<DraftFaults>({});
  const form = useRef<HTMLFormElement>(null);
  const amiss = Object.keys(faults).length;

  function change(changed: Partial<ConcernDraft>) {
    const next = { ...draft, ...changed };
    setDraft(next);
    if (amiss > 0) {
      setFaults(readDraft(next, new Date()).faults);
    }
  }

  /** Leads to the first field, in the order of the form, that is amiss. */
  function focusFirst(found: DraftFaults) {
    const names = Object.keys(found).map(field =>
      fieldName(field as keyof ConcernDraft),
    );
    [...(form.current?.querySelectorAll<HTMLElement>('input, textarea') ?? [])]
      .find(element => names.includes(element.getAttribute('name') ?? ''))
      ?.focus();
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    const { submission, faults: found } = readDraft(draft, new Date());
    setFaults(found);
    if (!submission) {
      focusFirst(found);
      return;
    }
    await attempt(async () =>
      props.onEntered(await api.submitConcern(submission)),
    );
  }

  const fields = { draft, faults, onChange: change };
  return (
    <form noValidate ref={form} className={classes.root} onSubmit={send}>
      <Typography variant="body1">{t('enterConcern.intro')}</Typography>
      <WhatCameIn {...fields} />
      <WhatIsAsked {...fields} />
      <WhatItIsAbout {...fields} />
      <WhoRaisedIt {...fields} />
      {error && <Refusal title={t('enterConcern.failed')} error={error} />}
      <div className={classes.buttons}>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={sending}
        >
          {t(sending ? 'enterConcern.sending' : 'enterConcern.send')}
        </Button>
        {paths && (
          <LinkButton to={paths.queue()}>{t('enterConcern.cancel')}</LinkButton>
        )}
        <Typography variant="body2" role="status">
          {amiss > 0 && t('enterConcern.amissCount', { count: amiss })}
        </Typography>
      </div>
    </form>
  );
}
