import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useWorkListState } from '../../../hooks/workList/useWorkListState';
import { useParts } from './parts';
import { PartTabs } from './PartTabs';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
}));

/** All that waits for people, part by part, each with how much waits. */
export function WorkList() {
  const classes = useStyles();
  const id = useId();
  const [{ part: chosen }, change] = useWorkListState();
  const parts = useParts();
  return (
    <div className={classes.root}>
      <PartTabs
        id={id}
        parts={parts}
        chosen={chosen}
        onChoose={part => change({ part })}
      />
      {parts
        .filter(part => part.id === chosen)
        .map(part => (
          <div
            key={part.id}
            role="tabpanel"
            id={`${id}-panel`}
            aria-labelledby={`${id}-${part.id}`}
          >
            {part.content}
          </div>
        ))}
    </div>
  );
}
