import {
  deadlineInWords,
  Entitlement,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { listOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';

/** The strictest deadlines over all laws, and who sets them. */
export function DueDeadlines(props: { deadlines: Entitlement['deadlines'] }) {
  const { deadlines } = props;
  const { t } = useMessages();
  const language = useLanguage();
  if (deadlines.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('customersDue.noDeadline')}
      </Typography>
    );
  }
  const [first, ...others] = deadlines.map(({ deadline, citations }, index) => (
    <div key={index}>
      <Typography variant="body2">{deadlineInWords(deadline)}</Typography>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {listOf(
          citations.filter(({ sets }) => sets).map(({ citation }) => citation),
          language,
        )}
      </Typography>
    </div>
  ));
  return (
    <>
      {first}
      {others.length > 0 && (
        <Disclosure
          label={t('customersDue.moreDeadlines', { count: others.length })}
        >
          {others}
        </Disclosure>
      )}
    </>
  );
}
