import type { RegulationListItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { lawGroups } from '../../../regulations/lawGroups';
import { RegulationRow } from './RegulationRow';

const COLUMNS = ['law', 'state', 'adoption', 'touches', 'source'] as const;

const useStyles = makeStyles(theme => ({
  scroll: {
    '& th, & td': {
      padding: theme.spacing(1, 1),
      verticalAlign: 'top',
      wordBreak: 'normal',
      overflowWrap: 'break-word',
    },
    '& tbody th': { minWidth: '9rem' },
    '& td': { minWidth: '7rem' },
    '& td:last-child': { minWidth: '8.5rem' },
  },
  group: {
    fontWeight: 700,
    backgroundColor: theme.palette.action.hover,
  },
}));

/** Laws by the places where they hold. */
export function RegulationTable(props: {
  items: RegulationListItem[];
  mayAdopt: boolean;
  loading: boolean;
  onOpen(rowId: string): void;
  onOpenTouched(rowId: string): void;
}) {
  const { items, mayAdopt, loading, onOpen, onOpenTouched } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <TableContainer className={classes.scroll}>
      <Table
        size="small"
        aria-label={t('regulations.title')}
        aria-busy={loading}
      >
        <TableHead>
          <TableRow>
            {COLUMNS.map(column => (
              <TableCell key={column}>
                {t(`regulations.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {lawGroups(items, language).map(group => (
          <TableBody key={group.jurisdiction}>
            <TableRow>
              <TableCell
                component="th"
                scope="rowgroup"
                colSpan={COLUMNS.length}
                className={classes.group}
              >
                {group.name}
              </TableCell>
            </TableRow>
            {group.items.map(item => (
              <RegulationRow
                key={item.rowId}
                item={item}
                mayAdopt={mayAdopt}
                onOpen={() => onOpen(item.rowId)}
                onOpenTouched={() => onOpenTouched(item.rowId)}
              />
            ))}
          </TableBody>
        ))}
      </Table>
    </TableContainer>
  );
}
