import type { Scorecard } from '@ai-governance/backstage-plugin-ai-governance-common';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { ReactNode } from 'react';
import { useDisclosure } from '../../../hooks/useDisclosure';
import { useMessages } from '../../../hooks/useMessages';
import type { ListState } from '../../../posture/listState';
import { SCORECARD_ORDER_FIELDS } from '../../../scorecards/scorecardState';
import { GroupNote } from './GroupNote';
import { NumberCells } from './NumberCells';
import { ScorecardDetails } from './ScorecardDetails';

const useStyles = makeStyles(theme => ({
  group: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5),
  },
  text: { minWidth: 0, paddingTop: 3, overflowWrap: 'anywhere' },
}));

/** One group, and what holds it back when asked for. */
export function ScorecardRow(props: {
  card: Scorecard;
  name: string;
  link: ReactNode;
  /** What narrows the list of interactions to this group. */
  filters: Partial<ListState>;
}) {
  const { card, name, link, filters } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { open, buttonProps, regionProps } = useDisclosure();
  return (
    <>
      <TableBody>
        <TableRow hover>
          <TableCell component="th" scope="row" role="rowheader">
            <div className={classes.group}>
              <IconButton
                size="small"
                aria-label={t('scorecards.details', { group: name })}
                {...buttonProps}
              >
                {open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
              </IconButton>
              <div className={classes.text}>
                {link}
                <GroupNote numbers={card}>
                  {card.shared > 0 &&
                    t('scorecards.sharedHere', { count: card.shared })}
                </GroupNote>
              </div>
            </div>
          </TableCell>
          <NumberCells numbers={card} />
        </TableRow>
      </TableBody>
      <TableBody {...regionProps}>
        {open && (
          <TableRow>
            <TableCell colSpan={SCORECARD_ORDER_FIELDS.length}>
              <ScorecardDetails card={card} name={name} filters={filters} />
            </TableCell>
          </TableRow>
        )}
      </TableBody>
    </>
  );
}
