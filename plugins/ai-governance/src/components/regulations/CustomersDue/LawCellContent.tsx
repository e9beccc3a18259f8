import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { placeOf } from '../../../formatting/places';
import { listOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import type { LawCell } from '../../../regulations/entitlementMatrix';
import { StatusMark } from '../../posture/StatusMark';
import { LawDates, LawStateMark } from '../LawState';

const useStyles = makeStyles(theme => ({
  root: {
    '& + &': { marginTop: theme.spacing(1.5) },
  },
}));

/** What one law says: how it stands, from when, where, and what it rests on. */
export function LawCellContent({ cell }: { cell: LawCell }) {
  const { source, missing } = cell;
  const { citation, state, places, restsOn, provisionalBecause } = source;
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const bearing = places.find(place => place.state === state) ?? places[0];
  return (
    <div className={classes.root}>
      <LawStateMark state={state} />
      <Typography variant="body2">
        <LawDates
          state={state}
          from={bearing?.from}
          operativeFrom={bearing?.operativeFrom}
        />
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {citation}
        {places.length > 0 &&
          ` (${listOf(
            places.map(({ jurisdiction }) => placeOf(jurisdiction, language)),
            language,
          )})`}
      </Typography>
      {bearing?.transposition && (
        <Typography variant="body2" color="textSecondary">
          {bearing.transposition.citation}
        </Typography>
      )}
      {source.applies === 'undetermined' && (
        <StatusMark status="undetermined">
          <span>
            {t('customersDue.mayApply')}
            {missing.length > 0 && ` ${missing[0].question}`}
            {missing.length > 1 &&
              ` ${t('customersDue.moreMissing', {
                count: missing.length - 1,
              })}`}
          </span>
        </StatusMark>
      )}
      <Typography variant="body2" color="textSecondary">
        {restsOn === 'confirmed'
          ? t('customersDue.confirmed')
          : t('customersDue.provisionalBecause', {
              reasons: listOf(
                provisionalBecause.map(why => t(`customersDue.because.${why}`)),
                language,
              ),
            })}
      </Typography>
    </div>
  );
}
