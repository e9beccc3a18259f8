import type { ScorecardNumbers } from '@ai-governance/backstage-plugin-ai-governance-common';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useMessages } from '../../../hooks/useMessages';
import { GroupNote } from './GroupNote';
import { NumberCells } from './NumberCells';

/** All groups together, each interaction counted once. */
export function OrganisationRow({ total }: { total: ScorecardNumbers }) {
  const { t } = useMessages();
  return (
    <TableRow>
      <TableCell component="th" scope="row" role="rowheader">
        <strong>{t('scorecards.organisation')}</strong>
        <GroupNote numbers={total}>
          {total.shared > 0 && t('scorecards.shared', { count: total.shared })}
        </GroupNote>
      </TableCell>
      <NumberCells numbers={total} />
    </TableRow>
  );
}
