import { FILTER_NONE } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { MultiSelect } from '../MultiSelect';

/** A choice of entities, by the names that the portal shows for them. */
export function EntitySelect(props: {
  label: string;
  /** Their references. */
  entities: string[];
  /** What stands for having none. */
  none: string;
  chosen: string[];
  onChange(chosen: string[]): void;
}) {
  const { label, entities, none, chosen, onChange } = props;
  // An address may name an entity that has nothing here any more.
  const values = [...new Set([...entities, ...chosen])].filter(Boolean);
  return (
    <MultiSelect
      label={label}
      values={values}
      chosen={chosen}
      nameOf={ref =>
        ref === FILTER_NONE ? (
          none
        ) : (
          <EntityDisplayName entityRef={ref} hideIcon disableTooltip />
        )
      }
      onChange={onChange}
    />
  );
}
