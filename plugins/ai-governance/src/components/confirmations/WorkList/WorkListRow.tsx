import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useEntityTabPath } from '../../../hooks/useEntityTabPath';
import { useMessages } from '../../../hooks/useMessages';
import { ConfirmationWords } from '../ConfirmationWords';
import { WhyNot } from './WhyNot';

/** Facts that wait, and the way to confirm them. */
export function WorkListRow(props: {
  pending: PendingConfirmation;
  /** The reader and their groups, once known. */
  claims: string[] | undefined;
  onConfirm(): void;
}) {
  const { pending, claims, onConfirm } = props;
  const { entityRef, title, owner, subject, last, mayConfirm } = pending;
  const { t } = useMessages();
  const tabPath = useEntityTabPath();
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" role="rowheader">
        <Link to={tabPath(entityRef)}>{title}</Link>
      </TableCell>
      <TableCell>
        {owner ? <EntityRefLink entityRef={owner} /> : t('workList.noOwner')}
      </TableCell>
      <TableCell>{t(`confirmation.subject.${subject}`)}</TableCell>
      <TableCell>
        {last ? (
          <ConfirmationWords confirmation={last} />
        ) : (
          t('confirmation.never')
        )}
      </TableCell>
      <TableCell>
        {mayConfirm ? (
          <Button
            size="small"
            variant="outlined"
            aria-label={t('workList.confirmFor', { title })}
            onClick={onConfirm}
          >
            {t('workList.confirm')}
          </Button>
        ) : (
          <WhyNot pending={pending} claims={claims} />
        )}
      </TableCell>
    </TableRow>
  );
}
