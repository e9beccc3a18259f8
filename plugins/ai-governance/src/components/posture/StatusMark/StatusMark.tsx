import type { RequirementStatus } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { StatusIcon } from './StatusIcon';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5),
    // As tall as the sign, so that both stand on one line.
    lineHeight: '20px',
  },
}));

/** A status as sign and word. */
export function StatusMark(props: {
  status: RequirementStatus;
  /** Other words than the status itself. */
  children?: ReactNode;
}) {
  const { status, children } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <span className={classes.root}>
      <StatusIcon status={status} />
      {children ?? t(`words.status.${status}`)}
    </span>
  );
}
