import type { ConcernImportRow } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { SelectFilter } from '../../SelectFilter';
import { ImportRow } from './ImportRow';

const COLUMNS = ['line', 'outcome', 'concern', 'notes'] as const;
const OUTCOMES = ['all', 'faulty', 'new', 'known'] as const;

/** More rows than anybody reads at once. */
const PORTION = 50;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: theme.spacing(1.5),
  },
  scroll: {
    overflowX: 'auto',
    '& th, & td': {
      padding: theme.spacing(1),
      verticalAlign: 'top',
      lineHeight: 1.4,
      wordBreak: 'normal',
    },
    '& thead th': { lineHeight: 1.2 },
  },
}));

/** The rows of a file; those first that somebody has to look at. */
export function ImportRows(props: {
  rows: ConcernImportRow[];
  /** Whether it was imported, and not only shown. */
  isDone?: boolean;
}) {
  const { rows, isDone = false } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const [shown, setShown] = useState<(typeof OUTCOMES)[number]>(
    !isDone && rows.some(({ outcome }) => outcome === 'faulty')
      ? 'faulty'
      : 'all',
  );
  const [most, setMost] = useState(PORTION);
  const fitting = rows.filter(
    ({ outcome }) => shown === 'all' || outcome === shown,
  );
  const left = fitting.length - most;
  return (
    <div className={classes.root}>
      <SelectFilter
        label={t('importConcerns.show')}
        value={shown}
        values={OUTCOMES}
        nameOf={value =>
          value === 'all'
            ? t('importConcerns.showAll')
            : t(`importConcerns.outcome.${value}`)
        }
        onChange={value => {
          setShown(value);
          setMost(PORTION);
        }}
      />
      <TableContainer className={classes.scroll}>
        <Table size="small" aria-label={t('importConcerns.rows')}>
          <TableHead>
            <TableRow>
              {COLUMNS.map(column => (
                <TableCell key={column} component="th" scope="col">
                  {t(`importConcerns.column.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {fitting.slice(0, most).map(row => (
              <ImportRow key={row.line} row={row} isDone={isDone} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {left > 0 && (
        <Button size="small" onClick={() => setMost(most + PORTION)}>
          {t('importConcerns.more', { count: Math.min(left, PORTION) })}
        </Button>
      )}
    </div>
  );
}
