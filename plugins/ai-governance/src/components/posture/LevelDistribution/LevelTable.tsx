import {
  POSTURE_LEVELS,
  PostureLevel,
  PostureSummary,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  scroll: {
    overflowX: 'auto',
    minWidth: 0,
    '& th, & td': {
      padding: theme.spacing(0.75, 1),
      wordBreak: 'normal',
      overflowWrap: 'normal',
    },
  },
  number: { textAlign: 'right' },
  note: { marginTop: theme.spacing(1) },
}));

/** How many stand at which level, in numbers, with their totals. */
export function LevelTable({ summary }: { summary: PostureSummary }) {
  const classes = useStyles();
  const { t } = useMessages();
  const { interactions, aiSystems, services } = summary;
  const columns = [
    {
      name: t('levelDistribution.interactions'),
      levels: interactions.levels,
      total: interactions.total,
    },
    {
      name: t('levelDistribution.claimed'),
      levels: interactions.declarationLevels,
      total: interactions.total,
    },
    {
      name: t('levelDistribution.aiSystems'),
      levels: aiSystems.levels,
      total: aiSystems.total,
    },
    {
      name: t('levelDistribution.services'),
      levels: services.levels,
      total: services.total,
    },
  ];
  // Without a policy nobody knows which services are missing.
  const isCounted = (level: PostureLevel, column: number) =>
    level !== 'unassessed' ||
    column !== columns.length - 1 ||
    services.customerFacingPolicy;
  return (
    <div className={classes.scroll}>
      <Table size="small" aria-label={t('levelDistribution.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('levelDistribution.level')}</TableCell>
            {columns.map(({ name }) => (
              <TableCell key={name} className={classes.number}>
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {[...POSTURE_LEVELS].reverse().map(level => (
            <TableRow key={level}>
              <TableCell component="th" scope="row" role="rowheader">
                {t(`words.level.${level}`)}
              </TableCell>
              {columns.map(({ name, levels }, index) => (
                <TableCell key={name} className={classes.number}>
                  {isCounted(level, index)
                    ? levels[level]
                    : t('governanceOverview.notCounted')}
                </TableCell>
              ))}
            </TableRow>
          ))}
          <TableRow>
            <TableCell component="th" scope="row" role="rowheader">
              <strong>{t('levelDistribution.total')}</strong>
            </TableCell>
            {columns.map(({ name, total }) => (
              <TableCell key={name} className={classes.number}>
                <strong>{total}</strong>
              </TableCell>
            ))}
          </TableRow>
        </TableBody>
      </Table>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.note}
      >
        {services.attestedNone > 0 &&
          t('levelDistribution.attested', {
            count: services.attestedNone,
          })}{' '}
        {!services.customerFacingPolicy && t('governanceOverview.noPolicy')}
      </Typography>
    </div>
  );
}
