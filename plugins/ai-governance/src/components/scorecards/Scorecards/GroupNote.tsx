import type { ScorecardNumbers } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  root: {
    color: theme.palette.text.secondary,
    fontSize: '0.8rem',
    fontWeight: 400,
  },
}));

/** What is counted in a row, and what is to be known about it. */
export function GroupNote(props: {
  numbers: ScorecardNumbers;
  children?: ReactNode;
}) {
  const { numbers, children } = props;
  const { interactions, services } = numbers;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <div className={classes.root}>
      {t('scorecards.interactions', { count: interactions.total })}
      {' · '}
      {t('scorecards.services', { count: services.total })}
      {children && <div>{children}</div>}
    </div>
  );
}
