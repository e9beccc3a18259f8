import type {
  RequirementStatus,
  ScorecardNumbers,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import { StatusMark } from '../../posture/StatusMark';
import { DistributionBar } from '../DistributionBar';

const useStyles = makeStyles({
  levels: { minWidth: '11rem', width: '45%' },
});

function Count(props: { status: RequirementStatus; count: number }) {
  const { status, count } = props;
  return count > 0 ? (
    <StatusMark status={status}>{count}</StatusMark>
  ) : (
    <>{count}</>
  );
}

/** The numbers of a row. */
export function NumberCells({ numbers }: { numbers: ScorecardNumbers }) {
  const classes = useStyles();
  return (
    <>
      <TableCell className={classes.levels}>
        <DistributionBar distribution={numbers.distribution} />
      </TableCell>
      <TableCell>
        <Count status="fail" count={numbers.failingChecks} />
      </TableCell>
      <TableCell>
        <Count status="undetermined" count={numbers.openQuestions} />
      </TableCell>
      <TableCell>
        <Count status="waived" count={numbers.waived} />
      </TableCell>
    </>
  );
}
