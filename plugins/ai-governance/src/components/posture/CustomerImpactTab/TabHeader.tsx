import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { interactionsOf } from '../../../posture/interactionsOf';
import { ConfirmationLine } from '../../confirmations/ConfirmationLine';
import { RelativeTime } from '../../RelativeTime';
import { SectionCard } from '../../SectionCard';
import { InteractionMarks } from '../CustomerImpactCard';
import { DeclarationMarks } from '../DeclarationMarks';
import { LevelDistance } from '../LevelDistance';
import { LevelPath } from '../LevelPath';
import { AttestationMark } from './AttestationMark';
import { useTabStyles } from './styles';

/** Where the entity stands, how far the next level is, and what limits that. */
export function TabHeader(props: { posture: Posture; historyId: string }) {
  const { posture, historyId } = props;
  const classes = useTabStyles();
  const { t } = useMessages();

  function showHistory() {
    const history = document.getElementById(historyId);
    history?.scrollIntoView({ behavior: 'smooth' });
    history?.focus({ preventScroll: true });
  }

  return (
    <SectionCard
      title={t('customerImpactTab.level', {
        level: t(`words.level.${posture.level}`),
      })}
      headerActions={
        <Typography variant="body2" color="textSecondary" component="span">
          {posture.assessedAt &&
            t('customerImpactTab.assessed', {
              when: <RelativeTime at={posture.assessedAt} />,
            })}
        </Typography>
      }
    >
      <div className={classes.header}>
        <LevelPath
          level={posture.level}
          declarationLevel={posture.declarationLevel}
        />
        {interactionsOf(posture).length > 0 && (
          <div className={classes.line}>
            <LevelDistance posture={posture} />
            <Button size="small" onClick={showHistory}>
              {t('postureHistory.title')}
            </Button>
          </div>
        )}
        {posture.attestation && (
          <>
            <AttestationMark attestation={posture.attestation} />
            <ConfirmationLine
              entityRef={posture.entityRef}
              subject="attestation"
            />
          </>
        )}
        <DeclarationMarks declaration={posture.declaration} />
        <InteractionMarks posture={posture} />
      </div>
    </SectionCard>
  );
}
