import {
  SIGNAL_QUESTIONS,
  SignalView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import DoneIcon from '@material-ui/icons/CheckCircleOutline';
import WaitingIcon from '@material-ui/icons/ErrorOutline';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useMessages } from '../../../hooks/useMessages';
import { Fact, FactList } from '../../FactList';
import { RelativeTime } from '../../RelativeTime';
import { SignedWords } from '../../SignedWords';
import { WhoWords } from '../../concerns/WhoWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(1, 2),
    alignItems: 'start',
    padding: theme.spacing(2, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  title: { fontWeight: 700 },
  about: { color: theme.palette.text.secondary },
  facts: { gridColumn: '1 / -1' },
  concerns: {
    '& > a': { marginRight: theme.spacing(1), whiteSpace: 'nowrap' },
  },
}));

/** One signal: what it says, the concerns behind it, and what people found. */
export function SignalItem(props: { signal: SignalView; onAssess(): void }) {
  const { signal, onAssess } = props;
  const { kind, message, state, concerns, observed, assessment } = signal;
  const classes = useStyles();
  const { t } = useMessages();
  const paths = useConcernPaths();
  const others = observed - concerns.length;
  const isWaiting = state === 'unassessed';
  const action = t(isWaiting ? 'signals.assess' : 'signals.assessAgain');

  const facts: Fact[] = [
    {
      label: t('signals.concerns'),
      value: (
        <span className={classes.concerns}>
          {concerns.length === 0 && t('signals.concernsHidden')}
          {concerns.map(({ id, reference }) =>
            paths ? (
              <Link key={id} to={paths.concern(reference)}>
                {reference}
              </Link>
            ) : (
              <span key={id}>{reference} </span>
            ),
          )}
          {concerns.length > 0 &&
            others > 0 &&
            t('signals.others', { count: others })}
        </span>
      ),
    },
    ...(assessment
      ? [
          ...SIGNAL_QUESTIONS.map(question => ({
            label: t(`concern.question.${question}`),
            value: t('concernPage.answered', {
              answer: t(`words.${assessment[question].answer}`),
              reasons: assessment[question].reasons,
            }),
          })),
          ...(assessment.incidents?.length
            ? [
                {
                  label: t('signals.incidents'),
                  value: assessment.incidents.join(', '),
                },
              ]
            : []),
          ...(assessment.noIncidentBecause
            ? [
                {
                  label: t('signals.noIncident'),
                  value: assessment.noIncidentBecause,
                },
              ]
            : []),
        ]
      : []),
  ];

  return (
    <li className={classes.root}>
      <div>
        <SignedWords
          icon={isWaiting ? WaitingIcon : DoneIcon}
          accent={isWaiting}
        >
          <span className={classes.title}>{t(`signals.kind.${kind}`)}</span>
          {' · '}
          <EntityRefLink
            entityRef={signal.entityRef}
            title={signal.interactionTitle}
            hideIcon
          />
        </SignedWords>
        <Typography variant="body1">{message}</Typography>
        <Typography variant="body2" className={classes.about}>
          {t(`signals.state.${state}`)}
          {' · '}
          {t('signals.raised', {
            when: <RelativeTime at={signal.raisedAt} />,
          })}
          {assessment && (
            <>
              {' · '}
              {t('signals.assessedBy', {
                who: <WhoWords who={assessment.by} />,
                when: <RelativeTime at={assessment.at} />,
              })}
            </>
          )}
        </Typography>
      </div>
      {signal.mayAssess && (
        <Button
          size="small"
          variant={isWaiting ? 'contained' : 'outlined'}
          color={isWaiting ? 'primary' : 'default'}
          aria-label={t('signals.assessNamed', { action, message })}
          onClick={onAssess}
        >
          {action}
        </Button>
      )}
      <div className={classes.facts}>
        <FactList facts={facts} />
      </div>
    </li>
  );
}
