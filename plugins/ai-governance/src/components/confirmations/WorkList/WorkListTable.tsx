import {
  aiGovernanceConfirmationCreatePermission,
  PendingConfirmation,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useState } from 'react';
import { whyNot } from '../../../confirmations/whyNot';
import { useClaims } from '../../../hooks/useClaims';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { WorkListRow } from './WorkListRow';

const SHOWN_AT_ONCE = 50;

const COLUMNS = ['name', 'owner', 'what', 'last', 'action'] as const;

const useStyles = makeStyles(theme => ({
  scroll: {
    '& th, & td': {
      padding: theme.spacing(1, 0.75),
      verticalAlign: 'top',
      wordBreak: 'normal',
      overflowWrap: 'normal',
    },
  },
}));

/** What waits for confirmation, one row each. */
export function WorkListTable(props: {
  pending: PendingConfirmation[];
  loading: boolean;
  onConfirm(pending: PendingConfirmation): void;
}) {
  const { pending, loading, onConfirm } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { value: claims } = useClaims();
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const more = Math.min(pending.length - limit, SHOWN_AT_ONCE);
  const lacksPermission = pending.some(
    item => whyNot(item, claims) === 'permission',
  );
  return (
    <>
      {lacksPermission && (
        <Callout icon={LockIcon}>
          {t('workList.howToMay', {
            permission: aiGovernanceConfirmationCreatePermission.name,
          })}
        </Callout>
      )}
      <TableContainer className={classes.scroll}>
        <Table
          size="small"
          aria-label={t('workList.title')}
          aria-busy={loading}
        >
          <TableHead>
            <TableRow>
              {COLUMNS.map(column => (
                <TableCell key={column}>{t(`workList.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {pending.slice(0, limit).map(item => (
              <WorkListRow
                key={`${item.subject} ${item.entityRef}`}
                pending={item}
                claims={claims}
                onConfirm={() => onConfirm(item)}
              />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {more > 0 && (
        <div>
          <Button size="small" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
            {t('workList.more', { number: more })}
          </Button>
        </div>
      )}
    </>
  );
}
