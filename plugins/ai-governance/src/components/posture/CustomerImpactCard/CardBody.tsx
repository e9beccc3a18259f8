import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { interactionsOf } from '../../../posture/interactionsOf';
import { DeclarationMarks } from '../DeclarationMarks';
import { LevelDistance } from '../LevelDistance';
import { CardFacts } from './CardFacts';
import { InteractionMarks } from './InteractionMarks';
import { WordsForNone } from './WordsForNone';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
  },
}));

/** What the card says, once the posture is known. */
export function CardBody({ posture }: { posture: Posture | undefined }) {
  const classes = useStyles();
  const { t } = useMessages();
  if (!posture) {
    return (
      <Typography variant="body2">
        {t('customerImpactCard.noPosture')}
      </Typography>
    );
  }
  return (
    <div className={classes.root}>
      <DeclarationMarks declaration={posture.declaration} />
      <InteractionMarks posture={posture} />
      {interactionsOf(posture).length === 0 ? (
        <WordsForNone posture={posture} />
      ) : (
        <>
          <LevelDistance posture={posture} />
          <CardFacts posture={posture} />
        </>
      )}
    </div>
  );
}
