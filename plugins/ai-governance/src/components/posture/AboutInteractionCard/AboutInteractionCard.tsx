import { isCustomerInteractionEntity } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { Known } from '../../Known';
import { SectionCard } from '../../SectionCard';
import { ImportedRecord } from '../ImportedRecord';
import { InteractionFacts } from '../InteractionFacts';
import { FeedbackChannelList } from './FeedbackChannelList';
import { ImpactList } from './ImpactList';
import { SafeguardList } from './SafeguardList';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2.5) },
}));

/** What the declaration of a customer interaction says. */
export function AboutInteractionCard() {
  const classes = useStyles();
  const { t } = useMessages();
  const { entity } = useEntity();
  if (!isCustomerInteractionEntity(entity)) {
    return null;
  }
  const { purpose, materiality, impacts, safeguards, feedback } = entity.spec;
  return (
    <SectionCard title={t('aboutInteraction.title')}>
      <div className={classes.root}>
        <FactList
          facts={[
            {
              label: t('aboutInteraction.purpose'),
              value: <Known>{purpose}</Known>,
            },
            {
              label: t('aboutInteraction.materiality'),
              value: (
                <Known>
                  {materiality &&
                    [
                      t(
                        materiality.material
                          ? 'aboutInteraction.material'
                          : 'aboutInteraction.immaterial',
                      ),
                      materiality.rationale,
                    ]
                      .filter(Boolean)
                      .join(': ')}
                </Known>
              ),
            },
          ]}
        />
        <InteractionFacts entity={entity} />
        <FactList
          facts={[
            {
              label: t('aboutInteraction.impacts'),
              value: <ImpactList impacts={impacts} />,
            },
            {
              label: t('aboutInteraction.safeguards'),
              value: <SafeguardList safeguards={safeguards} />,
            },
            {
              label: t('aboutInteraction.feedback'),
              value: <FeedbackChannelList feedback={feedback} />,
            },
          ]}
        />
      </div>
      <ImportedRecord entity={entity} />
    </SectionCard>
  );
}
