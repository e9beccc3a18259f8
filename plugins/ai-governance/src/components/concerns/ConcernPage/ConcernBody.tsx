import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import type { ConcernWithTimeline } from '../../../hooks/concerns/useConcern';
import { AmendDialog } from '../AmendDialog';
import { AssignDialog } from '../AssignDialog';
import { ConcernTimeline } from '../ConcernTimeline';
import { NextSteps } from '../NextSteps';
import { ClockPanel } from './ClockPanel';
import { ConcernHeader } from './ConcernHeader';
import { PersonalData } from './PersonalData';
import { RequestSection } from './RequestSection';
import { WhatCustomerSays } from './WhatCustomerSays';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(3),
  },
  done: { fontWeight: 700, '&:empty': { display: 'none' } },
}));

/** What is known of a concern, with the ways to change it. */
export function ConcernBody(
  props: ConcernWithTimeline & {
    /** Called when something has changed, or may have. */
    onChanged(): void;
  },
) {
  const { concern, events, onChanged } = props;
  const classes = useStyles();
  const [opened, setOpened] = useState<'assign' | 'amend'>();
  const [done, setDone] = useState<string>();

  function changed(words: string) {
    setOpened(undefined);
    setDone(words);
    onChanged();
  }
  function close() {
    setOpened(undefined);
    // It may have shown itself to be of an earlier version.
    onChanged();
  }

  return (
    <div className={classes.root}>
      <Typography variant="body1" role="status" className={classes.done}>
        {done}
      </Typography>
      <ConcernHeader
        concern={concern}
        onAssign={() => setOpened('assign')}
        onAmend={() => setOpened('amend')}
      />
      <div className={classes.columns}>
        <div className={classes.column}>
          <ClockPanel concern={concern} />
          <NextSteps concern={concern} onChanged={changed} onClosed={close} />
          <RequestSection concern={concern} onChanged={changed} />
        </div>
        <div className={classes.column}>
          <WhatCustomerSays concern={concern} />
          <PersonalData concern={concern} onChanged={changed} />
          <ConcernTimeline
            concern={concern}
            events={events}
            onAdded={onChanged}
          />
        </div>
      </div>
      {opened === 'assign' && (
        <AssignDialog concern={concern} onDone={changed} onClose={close} />
      )}
      {opened === 'amend' && (
        <AmendDialog concern={concern} onDone={changed} onClose={close} />
      )}
    </div>
  );
}
