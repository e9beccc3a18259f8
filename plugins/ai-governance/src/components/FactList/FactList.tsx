import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(7.5rem, max-content) minmax(0, 1fr)',
    columnGap: theme.spacing(2),
    rowGap: theme.spacing(1.25),
    margin: 0,
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
    '& ul': { margin: 0, paddingLeft: theme.spacing(2.25) },
  },
}));

/** One fact: what it is about, and what is known. */
export interface Fact {
  label: ReactNode;
  /** Words also where nothing is known; never a blank. */
  value: ReactNode;
}

/** Facts beside their names. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className={useStyles().root}>
      {facts.map((fact, index) => [
        <dt key={`label-${index}`}>{fact.label}</dt>,
        <dd key={`value-${index}`}>{fact.value}</dd>,
      ])}
    </dl>
  );
}
