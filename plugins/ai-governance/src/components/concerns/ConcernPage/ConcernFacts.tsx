import type { ConcernView } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { placeOf } from '../../../formatting/places';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useLanguage } from '../../../hooks/useLanguage';
import { Messages, useMessages } from '../../../hooks/useMessages';
import { Fact, FactList } from '../../FactList';
import { RelativeTime } from '../../RelativeTime';
import { SeverityMark } from '../SeverityMark';
import { WhoWords } from '../WhoWords';
import { LinkList } from './LinkList';

const LINKS = ['systems', 'contracts', 'incidents', 'improvements'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(20rem, 100%), 1fr))',
    gap: theme.spacing(1.25, 3),
    alignItems: 'start',
  },
  why: { display: 'block', color: theme.palette.text.secondary },
}));

function linkFacts({ links }: ConcernView, t: Messages): Fact[] {
  return LINKS.filter(kind => links[kind].length > 0).map(kind => ({
    label: t(`concernPage.links.${kind}`),
    value: <LinkList links={links[kind]} />,
  }));
}

/** What else is known of a concern. */
export function ConcernFacts({ concern }: { concern: ConcernView }) {
  const { severity, assignee, ownerRef, jurisdiction, language } = concern;
  const { decisionRef, firstDecision, referral, ending, legalHold } = concern;
  const classes = useStyles();
  const { t } = useMessages();
  const readersLanguage = useLanguage();
  const paths = useConcernPaths();
  const notRecorded = t('concernPage.notRecorded');

  const who: Fact[] = [
    {
      label: t('concernPage.severity'),
      value: (
        <>
          <SeverityMark severity={severity.value} />
          <span className={classes.why}>
            {t('concernPage.severityWhy', { because: severity.because })}
          </span>
        </>
      ),
    },
    {
      label: t('concernPage.assignee'),
      value: assignee ? (
        <EntityRefLink entityRef={assignee} hideIcon />
      ) : (
        t('concern.unassigned')
      ),
    },
  ];
  if (ownerRef) {
    who.push({
      label: t('concernPage.owner'),
      value: <EntityRefLink entityRef={ownerRef} hideIcon />,
    });
  }
  const about: Fact[] = [
    {
      label: t('concernPage.jurisdiction'),
      value: jurisdiction
        ? placeOf(jurisdiction, readersLanguage)
        : notRecorded,
    },
    { label: t('concernPage.language'), value: language ?? notRecorded },
    { label: t('concernPage.decisionRef'), value: decisionRef ?? notRecorded },
  ];
  if (firstDecision) {
    about.push({
      label: t('concernPage.firstDecision'),
      value:
        firstDecision.by === 'automated' ? (
          t('concernPage.firstAutomated')
        ) : (
          <WhoWords who={firstDecision.by} />
        ),
    });
  }
  if (referral) {
    about.push({
      label: t('concernPage.referral'),
      value: (
        <>
          {t('concernPage.referralWords', {
            body: referral.body,
            when: <RelativeTime at={referral.at} />,
          })}
          {referral.reference && (
            <span className={classes.why}>
              {t('concernPage.referralReference', {
                reference: referral.reference,
              })}
            </span>
          )}
          {referral.result && referral.resultAt && (
            <span className={classes.why}>
              {t('concernPage.referralResult', {
                when: <RelativeTime at={referral.resultAt} />,
                result: referral.result,
              })}
            </span>
          )}
        </>
      ),
    });
  }
  if (ending) {
    about.push({
      label: t('concernPage.ending'),
      value: (
        <>
          {t('concernPage.endingWords', {
            when: <RelativeTime at={ending.at} />,
            who: <WhoWords who={ending.by} />,
          })}
          {ending.because && (
            <span className={classes.why}>{ending.because}</span>
          )}
          {ending.passedTo && (
            <span className={classes.why}>
              {t('concernPage.passedTo', { who: ending.passedTo })}
            </span>
          )}
          {ending.duplicateOf && paths && (
            <span className={classes.why}>
              {t('concernPage.duplicateOf')}{' '}
              <Link to={paths.concern(ending.duplicateOf)}>
                {t('concernPage.otherConcern')}
              </Link>
            </span>
          )}
        </>
      ),
    });
  }
  if (legalHold) {
    about.push({
      label: t('concernPage.hold'),
      value: t('concernPage.holdWords', {
        who: <WhoWords who={legalHold.by} />,
        when: <RelativeTime at={legalHold.at} />,
        because: legalHold.because,
      }),
    });
  }
  return (
    <div className={classes.root}>
      <FactList facts={who} />
      <FactList facts={[...about, ...linkFacts(concern, t)]} />
    </div>
  );
}
