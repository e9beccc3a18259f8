import { useMessages } from '../../../hooks/useMessages';
import { Known } from '../../Known';

/** A declared yes or no; what is not declared is neither. */
export function YesNo({ value }: { value: boolean | undefined }) {
  const { t } = useMessages();
  return (
    <Known>
      {value === undefined ? undefined : t(value ? 'words.yes' : 'words.no')}
    </Known>
  );
}
