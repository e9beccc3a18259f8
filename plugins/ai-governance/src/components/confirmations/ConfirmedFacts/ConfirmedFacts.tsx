import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { groupKey, spokenName } from '../../../confirmations/factNames';
import { FactGroup, factGroups } from '../../../confirmations/factRows';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { FactName } from './FactName';
import { FactText } from './FactText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    // The values of all groups stand in one column.
    '& dl': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  },
  heading: { marginBottom: theme.spacing(0.5), fontWeight: 700 },
}));

function Group({ group }: { group: FactGroup }) {
  const classes = useStyles();
  const { t } = useMessages();
  const key = groupKey(group.path);
  const title = key ? t(key) : spokenName(group.path);
  return (
    <section aria-label={title}>
      <Typography
        variant="subtitle2"
        component="h4"
        className={classes.heading}
      >
        {title}
      </Typography>
      <FactList
        facts={group.rows.map(row => ({
          label: <FactName path={row.path} />,
          value: <FactText row={row} />,
        }))}
      />
    </section>
  );
}

/** Exactly the facts that are confirmed, in plain words. */
export function ConfirmedFacts(props: {
  facts: Record<string, unknown>;
  /** Facts of before: what differs is marked. */
  before: Record<string, unknown> | undefined;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {factGroups(props.facts, props.before).map(group => (
        <Group key={group.id} group={group} />
      ))}
    </div>
  );
}
