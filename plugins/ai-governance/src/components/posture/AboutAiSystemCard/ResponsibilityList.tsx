import {
  AiSystemEntity,
  resolveRef,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { wordsOf } from '../../../formatting/words';
import { useMessages } from '../../../hooks/useMessages';
import { Known } from '../../Known';

/** Who is responsible for which activity. */
export function ResponsibilityList({ entity }: { entity: AiSystemEntity }) {
  const { responsibilities } = entity.spec;
  const { t } = useMessages();
  if (!responsibilities?.length) {
    return <Known>{undefined}</Known>;
  }
  return (
    <ul>
      {responsibilities.map(({ activity, party, owner }, index) => (
        <li key={index}>
          {wordsOf(activity)}: {t(`words.party.${party}`)}
          {owner && (
            <>
              {', '}
              <EntityRefLink entityRef={resolveRef(owner, entity, 'Group')} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
