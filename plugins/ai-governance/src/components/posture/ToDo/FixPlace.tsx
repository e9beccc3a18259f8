import type { YamlFix } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { Entity } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useMessages } from '../../../hooks/useMessages';
import { fileOfFix } from '../../../posture/fileOfFix';

/** Where a fix goes: the place in the file, and the file to edit. */
export function FixPlace(props: { fix: YamlFix; entity: Entity | undefined }) {
  const { fix, entity } = props;
  const { t } = useMessages();
  const { url, name } = fileOfFix(fix, entity);
  const file = name ?? fix.entityRef;
  return (
    <>
      <code>{fix.path}</code>
      {' · '}
      {url ? (
        <Link to={url} target="_blank" rel="noopener" underline="always">
          {t('toDo.edit', { file })}
        </Link>
      ) : (
        file
      )}
    </>
  );
}
