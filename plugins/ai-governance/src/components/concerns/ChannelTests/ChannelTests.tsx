import {
  aiGovernanceChannelTestReadPermission,
  ChannelTestRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useChannelTests } from '../../../hooks/concerns/useChannelTests';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { ChannelTestDialog } from './ChannelTestDialog';
import { ChannelTestHistory } from './ChannelTestHistory';
import { ChannelTestWords } from './ChannelTestWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: theme.spacing(1),
  },
}));

/** Whether somebody has tried that concerns can reach us, and the way to say so. */
export function ChannelTests(props: {
  interactionRef: string;
  /** The channels that customers are told of. */
  channels: readonly ChannelTestRequest['channel'][];
  /** Called when a test was recorded, which may change the posture. */
  onRecorded(): void;
}) {
  const { interactionRef, channels, onRecorded } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { value, error, retry } = useChannelTests(interactionRef);
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState('');

  function content() {
    if (error) {
      return (
        <LoadFailure
          error={error}
          onRetry={retry}
          permission={aiGovernanceChannelTestReadPermission.name}
        />
      );
    }
    if (!value) {
      return <Skeleton lines={[20]} />;
    }
    const [last] = value.items;
    return (
      <>
        {last ? (
          <>
            <ChannelTestWords test={last} />
            {(value.items.length > 1 || last.note) && (
              <Disclosure
                label={t('channelTests.history', { count: value.items.length })}
              >
                <ChannelTestHistory tests={value.items} />
              </Disclosure>
            )}
          </>
        ) : (
          <Typography variant="body2">
            {t('channelTests.never')} {t('channelTests.meaning')}
          </Typography>
        )}
        {value.mayRecord && (
          <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
            {t('channelTests.record')}
          </Button>
        )}
      </>
    );
  }

  return (
    <SectionCard title={t('channelTests.title')}>
      <div className={classes.root}>
        {content()}
        <Typography variant="body2" role="status">
          {done}
        </Typography>
      </div>
      {isOpen && (
        <ChannelTestDialog
          interactionRef={interactionRef}
          channels={channels}
          onRecorded={() => {
            setOpen(false);
            setDone(t('channelTests.recorded'));
            retry();
            onRecorded();
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </SectionCard>
  );
}
