import type { EntitlementReport } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import useMeasure from 'react-use/esm/useMeasure';
import { useMessages } from '../../../hooks/useMessages';
import { entitlementMatrix } from '../../../regulations/entitlementMatrix';
import { PacksLoaded } from '../LawState';
import { AnsweredByLegal } from './AnsweredByLegal';
import { DueList } from './DueList';
import { DueMatrix } from './DueMatrix';
import { OpenQuestions } from './OpenQuestions';

/** The least width, in pixels, at which a table reads better than a list. */
const TABLE_WIDTH = 820;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    minWidth: 0,
  },
}));

/** What customers are due: as a table where it fits, else right by right. */
export function DueReport(props: {
  report: EntitlementReport;
  toDoId: string;
}) {
  const { report, toDoId } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const [ref, { width }] = useMeasure<HTMLDivElement>();
  const matrix = useMemo(() => entitlementMatrix(report), [report]);
  // Nothing is measured before it is drawn.
  const fits = width === 0 || width >= TABLE_WIDTH;
  return (
    <div ref={ref} className={classes.root}>
      <PacksLoaded
        packs={report.packs}
        speaking={matrix.columns.map(({ title }) => ({ title }))}
      />
      {matrix.rows.length === 0 && (
        <Typography variant="body1">{t('customersDue.none')}</Typography>
      )}
      {matrix.rows.length > 0 && fits && (
        <DueMatrix matrix={matrix} toDoId={toDoId} />
      )}
      {matrix.rows.length > 0 && !fits && (
        <DueList matrix={matrix} toDoId={toDoId} />
      )}
      <OpenQuestions
        entityRef={report.entityRef}
        questions={report.questions}
      />
      <AnsweredByLegal uncovered={report.uncovered} />
    </div>
  );
}
