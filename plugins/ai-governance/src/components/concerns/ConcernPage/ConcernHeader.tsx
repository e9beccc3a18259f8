import type { ConcernView } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { RelativeTime } from '../../RelativeTime';
import { SectionCard } from '../../SectionCard';
import { ConcernStateMark } from '../ConcernStateMark';
import { RequestWords } from '../RequestWords';
import { WhoWords } from '../WhoWords';
import { ConcernFacts } from './ConcernFacts';
import { StatePath } from './StatePath';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  line: { color: theme.palette.text.secondary },
  asked: { color: theme.palette.text.primary },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What a concern is about, how far it has come, and who works on it. */
export function ConcernHeader(props: {
  concern: ConcernView;
  onAssign(): void;
  onAmend(): void;
}) {
  const { concern, onAssign, onAmend } = props;
  const { interactionRef, interactionTitle, receivedAt, recordedAt } = concern;
  const classes = useStyles();
  const { t } = useMessages();
  const wasEnteredLater =
    Date.parse(recordedAt) - Date.parse(receivedAt) > 60_000;
  return (
    <SectionCard
      title={concern.reference}
      headerActions={<ConcernStateMark state={concern.state} strong />}
    >
      <div className={classes.root}>
        <Typography variant="body1">
          <strong>{concern.summary}</strong>
        </Typography>
        <Typography variant="body1" className={classes.line}>
          <span className={classes.asked}>
            <RequestWords requests={concern.requests} />
          </span>
          {' · '}
          {interactionRef ? (
            <EntityRefLink
              entityRef={interactionRef}
              title={interactionTitle}
              hideIcon
            />
          ) : (
            t('concern.untriaged')
          )}
          {' · '}
          {t('concernPage.received', {
            when: <RelativeTime at={receivedAt} />,
            by: t(`concern.by.${concern.channel}`),
          })}
          {wasEnteredLater && (
            <>
              {' · '}
              {t('concernPage.entered', {
                when: <RelativeTime at={recordedAt} />,
                who: <WhoWords who={concern.recordedBy} />,
              })}
            </>
          )}
        </Typography>
        <StatePath concern={concern} />
        <ConcernFacts concern={concern} />
        {concern.caller.mayUpdate && (
          <div className={classes.actions}>
            <Button size="small" variant="outlined" onClick={onAssign}>
              {t('concernPage.assign')}
            </Button>
            <Button size="small" variant="outlined" onClick={onAmend}>
              {t(interactionRef ? 'concernPage.amend' : 'concernPage.triage')}
            </Button>
          </div>
        )}
      </div>
    </SectionCard>
  );
}
