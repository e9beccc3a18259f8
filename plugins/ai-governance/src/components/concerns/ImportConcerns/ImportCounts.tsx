import type { ConcernImport } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { OutcomeMark } from './OutcomeMark';

const OUTCOMES = ['new', 'known', 'faulty'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 3),
    margin: 0,
    fontSize: '1.1rem',
    outline: 'none',
  },
}));

/** How many rows are new, there already, and faulty. */
export function ImportCounts({ counts }: Pick<ConcernImport, 'counts'>) {
  const classes = useStyles();
  const { t } = useMessages();
  const root = useRef<HTMLParagraphElement>(null);

  // What was in focus before has gone, and this is the answer.
  useEffect(() => root.current?.focus(), []);

  return (
    <p ref={root} tabIndex={-1} className={classes.root}>
      {OUTCOMES.map(outcome => (
        <OutcomeMark key={outcome} outcome={outcome} strong>
          {t(`importConcerns.count.${outcome}`, { count: counts[outcome] })}
        </OutcomeMark>
      ))}
    </p>
  );
}
