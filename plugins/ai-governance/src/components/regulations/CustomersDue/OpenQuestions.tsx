import type { RegulationQuestion } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { useRoomPage } from '../../../hooks/useRoomPage';
import { StatusMark } from '../../posture/StatusMark';

const SHOWN_AT_FIRST = 6;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { margin: theme.spacing(1, 0) },
  where: { paddingLeft: theme.spacing(3) },
}));

/** What somebody has to answer, and where: in a declaration, or as legal. */
export function OpenQuestions(props: {
  entityRef: string;
  questions: RegulationQuestion[];
}) {
  const { entityRef, questions } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const [showAll, setShowAll] = useState(false);
  const page = useRoomPage()('regulations', entityRef);
  const shown = showAll ? questions : questions.slice(0, SHOWN_AT_FIRST);
  if (questions.length === 0) {
    return (
      <Typography variant="body2">{t('customersDue.noQuestions')}</Typography>
    );
  }
  return (
    <section
      aria-label={t('customersDue.questions', { count: questions.length })}
    >
      <Typography variant="subtitle1" component="h4">
        {t('customersDue.questions', { count: questions.length })}
      </Typography>
      <ul className={classes.list}>
        {shown.map(({ id, question, path, entityRefs }) => (
          <li key={`${id} ${question}`} className={classes.item}>
            <StatusMark status="undetermined">{question}</StatusMark>
            <Typography
              variant="body2"
              color="textSecondary"
              className={classes.where}
            >
              {path ? (
                <>
                  {t('customersDue.answeredAt')} <code>{path}</code>
                  {entityRefs
                    .filter(ref => ref !== entityRef)
                    .map(ref => (
                      <span key={ref}>
                        {' · '}
                        <EntityRefLink entityRef={ref} />
                      </span>
                    ))}
                </>
              ) : (
                <>
                  {t('customersDue.answeredByLegal')}
                  {page && (
                    <>
                      {' '}
                      <Link to={page.path} underline="always">
                        {t('customersDue.openRegulations')}
                      </Link>
                    </>
                  )}
                </>
              )}
            </Typography>
          </li>
        ))}
      </ul>
      {questions.length > shown.length && (
        <Button size="small" onClick={() => setShowAll(true)}>
          {t('regulations.showAll', { number: questions.length })}
        </Button>
      )}
    </section>
  );
}
