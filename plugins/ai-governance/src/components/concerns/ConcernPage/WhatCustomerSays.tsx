import type { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { listOf, wordsOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { RelativeTime } from '../../RelativeTime';
import { SectionCard } from '../../SectionCard';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1.5) },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** What the customer says, without the identifiers that stood in it. */
export function WhatCustomerSays({ concern }: { concern: Concern }) {
  const { description, desiredOutcome, redactions, erasedAt } = concern;
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const kinds = Object.entries(redactions);
  const count = kinds.reduce((sum, [, number]) => sum + number, 0);

  function note() {
    if (erasedAt) {
      return t('concernPage.erased', { when: <RelativeTime at={erasedAt} /> });
    }
    return count === 0
      ? t('concernPage.noRedactions')
      : t('concernPage.redactions', {
          count,
          kinds: listOf(
            kinds.map(([kind, number]) => `${wordsOf(kind)} (${number})`),
            language,
          ),
        });
  }

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
          {note()}
        </Typography>
      </div>
    </SectionCard>
  );
}
