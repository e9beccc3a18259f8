import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { useMessages } from '../../hooks/useMessages';
import { MultiSelect } from '../MultiSelect';

/** A choice of owners, by the names that the portal shows for them. */
export function OwnerSelect(props: {
  owners: string[];
  chosen: string[];
  onChange(chosen: string[]): void;
}) {
  const { owners, chosen, onChange } = props;
  const { t } = useMessages();
  // An address may name an owner that has nothing here any more.
  const values = [...new Set([...owners, ...chosen])].filter(Boolean);
  return (
    <MultiSelect
      label={t('postureTable.column.owner')}
      values={values}
      chosen={chosen}
      nameOf={owner => (
        <EntityDisplayName entityRef={owner} hideIcon disableTooltip />
      )}
      onChange={onChange}
    />
  );
}
