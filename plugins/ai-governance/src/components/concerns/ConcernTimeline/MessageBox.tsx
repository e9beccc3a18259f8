import {
  ConcernMessageInput,
  TELLING_CHANNELS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { FormEvent, useState } from 'react';
import { concernApiRef } from '../../../api';
import { useAttempt } from '../../../hooks/useAttempt';
import { useMessages } from '../../../hooks/useMessages';
import { Refusal } from '../../ActionDialog';
import { FieldRow } from '../../FieldRow';
import { FormField } from '../../FormField';

const KINDS = ['note', 'to-customer', 'from-customer'] as const;
const DEFAULT_CHANNEL = 'email';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    paddingTop: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  send: { display: 'flex', alignItems: 'center', gap: theme.spacing(2) },
}));

/** Where somebody writes a note, or what was said to or by the customer. */
export function MessageBox(props: { concernId: string; onAdded(): void }) {
  const { concernId, onAdded } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const api = useApi(concernApiRef);
  const { sending, error, attempt } = useAttempt();
  const [kind, setKind] = useState<ConcernMessageInput['kind']>('note');
  const [channel, setChannel] =
    useState<(typeof TELLING_CHANNELS)[number]>(DEFAULT_CHANNEL);
  const [text, setText] = useState('');
  const [added, setAdded] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    const outcome = await attempt(() =>
      api.addMessage(
        concernId,
        kind === 'note' ? { kind, text } : { kind, channel, text },
      ),
    );
    if (outcome === 'done') {
      setText('');
      setAdded(true);
      onAdded();
    }
  }

  return (
    <form
      aria-label={t('concernTimeline.write')}
      className={classes.root}
      onSubmit={send}
    >
      <FieldRow>
        <FormField
          label={t('concernTimeline.kind')}
          value={kind}
          choices={KINDS.map(value => ({
            value,
            name: t(`concernTimeline.kinds.${value}`),
          }))}
          onChange={value => setKind(value)}
        />
        {kind !== 'note' && (
          <FormField
            label={t('concernTimeline.channel')}
            value={channel}
            choices={TELLING_CHANNELS.map(value => ({
              value,
              name: t(`concern.channel.${value}`),
            }))}
            onChange={value => setChannel(value)}
          />
        )}
      </FieldRow>
      <FormField
        label={t('concernTimeline.text')}
        value={text}
        multiline
        maxLength={20_000}
        help={t(`concernTimeline.textFor.${kind}`)}
        onChange={written => {
          setText(written);
          setAdded(false);
        }}
      />
      {error && <Refusal title={t('concernTimeline.failed')} error={error} />}
      <div className={classes.send}>
        <Button
          type="submit"
          variant="outlined"
          color="primary"
          disabled={sending || text.trim() === ''}
        >
          {t(sending ? 'concernTimeline.adding' : 'concernTimeline.add')}
        </Button>
        <Typography variant="body2" role="status">
          {added && t('concernTimeline.added')}
        </Typography>
      </div>
    </form>
  );
}
