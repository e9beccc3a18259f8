import type { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ClockGroup, clockGroups } from '../../../concerns/clockGroups';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { SectionCard } from '../../SectionCard';
import { ClockItem } from './ClockItem';

/** As many as people take in; the others show when asked for. */
const AT_FIRST = 4;

const useStyles = makeStyles(theme => ({
  root: {
    listStyle: 'none',
    margin: theme.spacing(0, 0, 1),
    padding: 0,
    '& > li:not(:first-child)': {
      marginTop: theme.spacing(1),
      paddingTop: theme.spacing(1),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
}));

/** The clocks of all requests: what is left, and why; settled ones apart. */
export function ClockPanel({ concern }: { concern: Concern }) {
  const classes = useStyles();
  const { t } = useMessages();
  const { open, settled } = clockGroups(concern);
  const isNamed = concern.requests.length > 1;

  function list(label: string, groups: ClockGroup[]) {
    return (
      <ul aria-label={label} className={classes.root}>
        {groups.map(({ clock, requests }) => (
          <ClockItem
            key={`${requests[0].id} ${clock.id}`}
            clock={clock}
            requests={isNamed ? requests : []}
          />
        ))}
      </ul>
    );
  }

  function more(label: string, groups: ClockGroup[]) {
    return (
      groups.length > 0 && (
        <Disclosure label={label}>{list(label, groups)}</Disclosure>
      )
    );
  }

  return (
    <SectionCard title={t('concernPage.clocks')}>
      {open.length > 0 ? (
        list(t('concernPage.clocks'), open.slice(0, AT_FIRST))
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t(
            settled.length > 0
              ? 'concernPage.noOpenClocks'
              : 'concernPage.noClocks',
          )}
        </Typography>
      )}
      {more(
        t('concernPage.moreClocks', { count: open.length - AT_FIRST }),
        open.slice(AT_FIRST),
      )}
      {more(t('concernPage.settledClocks', { count: settled.length }), settled)}
    </SectionCard>
  );
}
