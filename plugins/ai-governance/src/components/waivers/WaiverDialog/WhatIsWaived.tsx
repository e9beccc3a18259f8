import type { WaiverItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { WaiverFacts } from '../WaiverFacts';
import { WaiverStateMark } from '../WaiverStateMark';
import { CheckNow } from './CheckNow';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2.5) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    marginBottom: theme.spacing(1),
  },
}));

/** The check, what it says now, and the waiver of it. */
export function WhatIsWaived({ waiver }: { waiver: WaiverItem }) {
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <div className={classes.root}>
      <FactList
        facts={[
          {
            label: t('waiverDialog.check'),
            value: <strong>{waiver.checkTitle ?? waiver.checkId}</strong>,
          },
          {
            label: t('waiverDialog.now'),
            value: <CheckNow waiver={waiver} />,
          },
        ]}
      />
      <section aria-label={t('waiverDialog.waiver')}>
        <div className={classes.head}>
          <Typography variant="h6" component="h3">
            {t('waiverDialog.waiver')}
          </Typography>
          <WaiverStateMark state={waiver.state} />
        </div>
        <WaiverFacts waiver={waiver} />
      </section>
    </div>
  );
}
