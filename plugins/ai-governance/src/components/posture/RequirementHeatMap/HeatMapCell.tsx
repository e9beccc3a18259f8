import type { RequirementStatus } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import Tooltip from '@material-ui/core/Tooltip';
import type { ReactNode } from 'react';
import { StatusIcon } from '../StatusMark';
import { useHeatMapStyles } from './styles';

/** One cell: the sign of a status, a number, and the way to what it counts. */
export function HeatMapCell(props: {
  status: RequirementStatus;
  /** All that the cell says, in words. */
  label: string;
  to: string;
  children?: ReactNode;
}) {
  const { status, label, to, children } = props;
  const classes = useHeatMapStyles();
  return (
    <td className={classes.cell}>
      <Tooltip title={label}>
        <Link
          to={to}
          underline="none"
          aria-label={label}
          className={`${classes.link} ${classes[status]}`}
        >
          <StatusIcon status={status} />
          {children}
        </Link>
      </Tooltip>
    </td>
  );
}
