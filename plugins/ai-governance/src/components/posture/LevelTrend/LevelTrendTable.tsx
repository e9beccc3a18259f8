import {
  LEVELS,
  PostureTrend,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  scroll: {
    '& th, & td': {
      padding: theme.spacing(0.75, 1),
      wordBreak: 'normal',
      overflowWrap: 'normal',
    },
  },
  number: { textAlign: 'right' },
}));

/** The same in numbers, the latest first. */
export function LevelTrendTable(props: { points: PostureTrend['points'] }) {
  const classes = useStyles();
  const language = useLanguage();
  const { t } = useMessages();
  return (
    <TableContainer className={classes.scroll}>
      <Table size="small" aria-label={t('levelTrend.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('levelTrend.day')}</TableCell>
            {LEVELS.map(level => (
              <TableCell key={level} className={classes.number}>
                {t(`words.level.${level}`)}
              </TableCell>
            ))}
            <TableCell className={classes.number}>
              {t('levelTrend.interactions')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...props.points].reverse().map(({ at, total, levels }) => (
            <TableRow key={at}>
              <TableCell component="th" scope="row" role="rowheader">
                {dayOf(at.slice(0, 'YYYY-MM-DD'.length), language)}
              </TableCell>
              {LEVELS.map(level => (
                <TableCell key={level} className={classes.number}>
                  {levels[level]}
                </TableCell>
              ))}
              <TableCell className={classes.number}>{total}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
