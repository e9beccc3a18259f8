import type { CustomerInteractionSpec } from '@ai-governance/backstage-plugin-ai-governance-common';
import { listOf, wordsOf } from '../../../formatting/words';
import { placeOf } from '../../../formatting/places';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { Known } from '../../Known';

/** Who is affected by an interaction, where, and how many. */
export function WhoIsAffected(props: {
  affected: CustomerInteractionSpec['affected'];
}) {
  const { roles, jurisdictions, sector, peoplePerYear, vulnerableGroups } =
    props.affected ?? {};
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <FactList
      facts={[
        {
          label: t('interactionFacts.roles'),
          value: (
            <Known>
              {roles?.length
                ? listOf(
                    roles.map(role => t(`words.affectedRole.${role}`)),
                    language,
                  )
                : undefined}
            </Known>
          ),
        },
        {
          label: t('interactionFacts.jurisdictions'),
          value: (
            <Known>
              {jurisdictions?.length
                ? listOf(
                    jurisdictions.map(code => placeOf(code, language)),
                    language,
                  )
                : undefined}
            </Known>
          ),
        },
        {
          label: t('interactionFacts.sector'),
          value: <Known>{sector && wordsOf(sector)}</Known>,
        },
        {
          label: t('interactionFacts.people'),
          value: (
            <Known>
              {peoplePerYear !== undefined
                ? t('interactionFacts.peoplePerYear', {
                    number: peoplePerYear,
                  })
                : undefined}
            </Known>
          ),
        },
        {
          label: t('interactionFacts.vulnerableGroups'),
          value: (
            <Known>
              {vulnerableGroups &&
                (vulnerableGroups.length > 0
                  ? listOf(vulnerableGroups, language)
                  : t('interactionFacts.noVulnerableGroups'))}
            </Known>
          ),
        },
      ]}
    />
  );
}
