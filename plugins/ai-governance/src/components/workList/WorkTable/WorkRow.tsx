import { Link } from '@backstage/core-components';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { ReactNode } from 'react';
import { useEntityTabPath } from '../../../hooks/useEntityTabPath';

/** One thing that waits. */
export function WorkRow(props: {
  entityRef: string;
  title: string;
  /** What the row is called, where the title is not enough. */
  name?: string;
  /** Below the title. */
  below: ReactNode;
  about: ReactNode;
  step: ReactNode;
}) {
  const { entityRef, title, name = title, below, about, step } = props;
  const tabPath = useEntityTabPath();
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" role="rowheader" aria-label={name}>
        <Link to={tabPath(entityRef)}>{title}</Link>
        <div>{below}</div>
      </TableCell>
      <TableCell>{about}</TableCell>
      <TableCell>{step}</TableCell>
    </TableRow>
  );
}
