import type { TouchedInteraction } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useEntityTabPath } from '../../../hooks/useEntityTabPath';
import { useMessages } from '../../../hooks/useMessages';
import { StatusMark } from '../../posture/StatusMark';

/** Interactions, and whether a law applies to each. */
export function TouchedTable(props: {
  interactions: TouchedInteraction[];
  loading: boolean;
}) {
  const { interactions, loading } = props;
  const { t } = useMessages();
  const tabPath = useEntityTabPath();
  return (
    <Table size="small" aria-busy={loading}>
      <TableHead>
        <TableRow>
          <TableCell>{t('regulations.touchedName')}</TableCell>
          <TableCell>{t('regulations.touchedOwner')}</TableCell>
          <TableCell>{t('regulations.touchedApplies')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {interactions.map(({ entityRef, title, owner, applies }) => (
          <TableRow key={entityRef}>
            <TableCell component="th" scope="row" role="rowheader">
              <Link to={tabPath(entityRef)}>{title}</Link>
            </TableCell>
            <TableCell>
              {owner && <EntityRefLink entityRef={owner} />}
            </TableCell>
            <TableCell>
              <StatusMark status={applies === 'yes' ? 'pass' : 'undetermined'}>
                {t(`regulations.applies.${applies}`)}
              </StatusMark>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
