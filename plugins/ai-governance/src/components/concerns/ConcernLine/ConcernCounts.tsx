import type { ConcernSummary } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import LateIcon from '@material-ui/icons/ErrorOutline';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useMessages } from '../../../hooks/useMessages';
import { RelativeTime } from '../../RelativeTime';
import { SignedWords } from '../../SignedWords';

/** How many concerns of an entity are open and late; what is not known in words. */
export function ConcernCounts(props: {
  summary: ConcernSummary;
  entityRef: string;
}) {
  const { summary, entityRef } = props;
  const { t } = useMessages();
  const paths = useConcernPaths();
  if (summary.status === 'no-channel-connected') {
    return <>{t('concernSection.notConnected')}</>;
  }
  const { all, open, late, firstDueAt } = summary;
  if (all === 0) {
    return <>{t('concernSection.none')}</>;
  }
  if (open === 0) {
    return <>{t('concernSection.noneOpen', { ever: all })}</>;
  }
  const words =
    late > 0
      ? t('concernSection.counts', { open, late })
      : t('concernSection.noneLate', { open });
  const shown = paths ? (
    <Link to={paths.queue({ entity: entityRef })}>{words}</Link>
  ) : (
    words
  );
  return (
    <>
      {late > 0 ? (
        <SignedWords icon={LateIcon} accent strong>
          {shown}
        </SignedWords>
      ) : (
        shown
      )}
      <Typography variant="body2" color="textSecondary" component="div">
        {firstDueAt
          ? t('concernSection.oldestDue', {
              when: <RelativeTime at={firstDueAt} />,
            })
          : t('concernSection.noClock')}
      </Typography>
    </>
  );
}
