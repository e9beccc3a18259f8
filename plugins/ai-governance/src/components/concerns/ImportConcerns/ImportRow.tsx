import type { ConcernImportRow } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useMessages } from '../../../hooks/useMessages';
import { RelativeTime } from '../../RelativeTime';
import { RequestWords } from '../RequestWords';
import { ImportNotes } from './ImportNotes';
import { OutcomeMark } from './OutcomeMark';

const useStyles = makeStyles(theme => ({
  concern: { overflowWrap: 'anywhere', minWidth: '7rem' },
  about: { color: theme.palette.text.secondary },
}));

/** A row of a file: the line, what becomes of it, and why. */
export function ImportRow(props: {
  row: ConcernImportRow;
  /** Whether it was imported, and not only shown. */
  isDone: boolean;
}) {
  const { row, isDone } = props;
  const { line, outcome, summary, requests } = row;
  const { interactionRef, receivedAt } = row;
  const classes = useStyles();
  const { t } = useMessages();

  function outcomeWords() {
    if (isDone && outcome === 'new') {
      return t('importConcerns.imported');
    }
    return isDone && outcome === 'faulty'
      ? t('importConcerns.skipped')
      : t(`importConcerns.outcome.${outcome}`);
  }

  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {line}
      </TableCell>
      <TableCell>
        <OutcomeMark outcome={outcome}>{outcomeWords()}</OutcomeMark>
      </TableCell>
      <TableCell className={classes.concern}>
        {summary}
        <div className={classes.about}>
          <RequestWords requests={requests.map(type => ({ type }))} />
          {/* Of the others, something else is true, or nothing is sure. */}
          {outcome === 'new' && (
            <>
              {' · '}
              {interactionRef ? (
                <EntityRefLink entityRef={interactionRef} hideIcon />
              ) : (
                t('importConcerns.untriaged')
              )}
              {' · '}
              {receivedAt
                ? t('importConcerns.received', {
                    when: <RelativeTime at={receivedAt} />,
                  })
                : t('importConcerns.receivedNow')}
            </>
          )}
        </div>
      </TableCell>
      <TableCell>
        <ImportNotes row={row} />
      </TableCell>
    </TableRow>
  );
}
