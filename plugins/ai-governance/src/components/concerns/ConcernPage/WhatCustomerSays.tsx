import type { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { RelativeTime } from '../../RelativeTime';
import { SectionCard } from '../../SectionCard';
import { RedactionWords } from '../RedactionWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5) },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** What the customer says, without the identifiers that stood in it. */
export function WhatCustomerSays({ concern }: { concern: Concern }) {
  const { description, desiredOutcome, redactions, erasedAt } = concern;
  const classes = useStyles();
  const { t } = useMessages();

  return (
    <SectionCard title={t('concernPage.says')}>
      <div className={classes.root}>
        <Typography variant="body1" className={classes.text}>
          {description}
        </Typography>
        {desiredOutcome && (
          <Typography variant="body1" className={classes.text}>
            <strong>{t('concernPage.desired')}</strong> {desiredOutcome}
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          {erasedAt ? (
            t('concernPage.erased', { when: <RelativeTime at={erasedAt} /> })
          ) : (
            <RedactionWords redactions={redactions} />
          )}
        </Typography>
      </div>
    </SectionCard>
  );
}
