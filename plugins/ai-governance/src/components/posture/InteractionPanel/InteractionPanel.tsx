import {
  isCustomerInteractionEntity,
  Posture,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useEntities } from '../../../hooks/useEntities';
import { useMessages } from '../../../hooks/useMessages';
import { useWaiversOf } from '../../../hooks/waivers/useWaiversOf';
import { ChannelTests } from '../../concerns/ChannelTests';
import { ConcernSection } from '../../concerns/ConcernSection';
import { ConfirmationLine } from '../../confirmations/ConfirmationLine';
import { LoadFailure } from '../../LoadFailure';
import { CustomersDue } from '../../regulations/CustomersDue';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { WaiverSection } from '../../waivers/WaiverSection';
import { CustomersTold } from '../CustomersTold';
import { DeclarationMarks } from '../DeclarationMarks';
import { InteractionFacts } from '../InteractionFacts';
import { LevelWord } from '../LevelWord';
import { RequirementList } from '../RequirementList';
import { ToDo } from '../ToDo';
import { ToDoCounts } from './ToDoCounts';

const TO_DO_ID = 'ai-governance-to-do';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
    minWidth: 0,
  },
  done: {
    fontWeight: 700,
    '&:not(:empty)': { marginBottom: theme.spacing(1) },
  },
  text: { marginBottom: theme.spacing(2) },
  confirmation: { marginTop: theme.spacing(2.5) },
}));

/** All about one customer interaction: the facts, what to do, what is told. */
export function InteractionPanel(props: {
  posture: Posture;
  /** Whether the page is the interaction's own, so that its name is known. */
  isOwnPage?: boolean;
  /** Called when something was done that changes the posture. */
  onChanged(): void;
}) {
  const { posture, isOwnPage, onChanged } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { value, error, retry } = useEntities([posture.entityRef]);
  const waivers = useWaiversOf(posture.entityRef);
  const [done, setDone] = useState<string>();
  const entity = value?.get(posture.entityRef);
  const declared =
    entity && isCustomerInteractionEntity(entity) ? entity : undefined;
  const isGone = value && !declared;
  const channels = [
    ...new Set(
      (declared?.spec.feedback?.channels ?? []).map(({ type }) => type),
    ),
  ];

  function onWaiverChanged(words?: string) {
    setDone(words);
    waivers.retry();
    onChanged();
  }

  return (
    <div className={classes.root}>
      <SectionCard
        title={
          isOwnPage ? (
            t('interactionPanel.facts')
          ) : (
            <EntityRefLink
              entityRef={posture.entityRef}
              title={posture.title}
            />
          )
        }
        headerActions={!isOwnPage && <LevelWord level={posture.level} />}
      >
        {!isOwnPage && <DeclarationMarks declaration={posture.declaration} />}
        {error && <LoadFailure error={error} onRetry={retry} />}
        {!value && !error && <Skeleton lines={[20, 90, 90]} />}
        {isGone && (
          <Typography variant="body2">{t('interactionPanel.gone')}</Typography>
        )}
        {declared && (
          <>
            {declared.spec.purpose && (
              <Typography variant="body1" className={classes.text}>
                {declared.spec.purpose}
              </Typography>
            )}
            <InteractionFacts entity={declared} />
            <div className={classes.confirmation}>
              <ConfirmationLine
                entityRef={posture.entityRef}
                subject="classification"
              />
            </div>
          </>
        )}
      </SectionCard>
      <div id={TO_DO_ID} tabIndex={-1}>
        <SectionCard
          title={t('toDo.title')}
          headerActions={<ToDoCounts posture={posture} />}
        >
          <Typography variant="body2" role="status" className={classes.done}>
            {done}
          </Typography>
          <ToDo
            entityRef={posture.entityRef}
            results={posture.results}
            waivers={waivers.value}
            onWaiverChanged={onWaiverChanged}
          />
        </SectionCard>
      </div>
      <ConcernSection entityRef={posture.entityRef} />
      <ChannelTests
        interactionRef={posture.entityRef}
        channels={channels}
        onRecorded={onChanged}
      />
      <WaiverSection waivers={waivers} onChanged={onWaiverChanged} />
      {declared && (
        <SectionCard title={t('customersTold.title')}>
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.text}
          >
            {t('customersTold.subtitle')}
          </Typography>
          <CustomersTold entity={declared} results={posture.results} />
        </SectionCard>
      )}
      <CustomersDue entityRef={posture.entityRef} toDoId={TO_DO_ID} />
      <SectionCard title={t('requirementList.title')}>
        <RequirementList requirements={posture.requirements} />
      </SectionCard>
    </div>
  );
}
