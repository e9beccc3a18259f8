import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import { useSelectedInteraction } from '../../../hooks/posture/useSelectedInteraction';
import { useMessages } from '../../../hooks/useMessages';
import { interactionsOf, isInteraction } from '../../../posture/interactionsOf';
import { SectionCard } from '../../SectionCard';
import { InteractionList } from '../InteractionList';
import { InteractionPanel, LoadedInteractionPanel } from '../InteractionPanel';
import { PostureHistory } from '../PostureHistory';
import { NoInteractions } from './NoInteractions';
import { useTabStyles } from './styles';
import { TabHeader } from './TabHeader';

const HISTORY_ID = 'ai-governance-posture-history';

/** What the tab shows, once the posture is known. */
export function TabBody(props: {
  posture: Posture;
  entity: Entity;
  /** Called when something was done that changes the posture. */
  onChanged(): void;
}) {
  const { posture, entity, onChanged } = props;
  const classes = useTabStyles();
  const { t } = useMessages();
  const isOwnPage = isInteraction(posture);
  const interactions = interactionsOf(posture);
  const selected = useSelectedInteraction(
    interactions.map(({ entityRef }) => entityRef),
  );
  return (
    <div className={classes.root}>
      <TabHeader posture={posture} historyId={HISTORY_ID} />
      {isOwnPage && (
        <InteractionPanel posture={posture} isOwnPage onChanged={onChanged} />
      )}
      {!isOwnPage && !selected && (
        <NoInteractions posture={posture} entity={entity} />
      )}
      {!isOwnPage && selected && (
        <div className={classes.columns}>
          <div className={classes.list}>
            <SectionCard title={t('interactionList.title')}>
              <InteractionList
                interactions={interactions}
                selected={selected}
              />
            </SectionCard>
          </div>
          <LoadedInteractionPanel
            key={selected}
            entityRef={selected}
            onChanged={onChanged}
          />
        </div>
      )}
      {selected && (
        <div id={HISTORY_ID} tabIndex={-1}>
          <SectionCard title={t('postureHistory.title')}>
            <PostureHistory entityRef={posture.entityRef} />
          </SectionCard>
        </div>
      )}
    </div>
  );
}
