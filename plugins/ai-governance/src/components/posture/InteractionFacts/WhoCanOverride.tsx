import {
  CustomerInteractionEntity,
  resolveRef,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { Known } from '../../Known';
import { YesNo } from './YesNo';

/** How people oversee an interaction, and whether they can change results. */
export function WhoCanOverride(props: { entity: CustomerInteractionEntity }) {
  const { entity } = props;
  const { reviewers, canOverride, understandsOutput, seesOtherInformation } =
    entity.spec.oversight ?? {};
  const { t } = useMessages();
  return (
    <FactList
      facts={[
        {
          label: t('interactionFacts.reviewers'),
          value: (
            <Known>
              {reviewers && (
                <EntityRefLink
                  entityRef={resolveRef(reviewers, entity, 'Group')}
                />
              )}
            </Known>
          ),
        },
        {
          label: t('interactionFacts.canOverride'),
          value: <YesNo value={canOverride} />,
        },
        {
          label: t('interactionFacts.understandsOutput'),
          value: <YesNo value={understandsOutput} />,
        },
        {
          label: t('interactionFacts.seesOtherInformation'),
          value: <YesNo value={seesOtherInformation} />,
        },
      ]}
    />
  );
}
