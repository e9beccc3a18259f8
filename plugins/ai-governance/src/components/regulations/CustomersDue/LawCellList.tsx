import { useMessages } from '../../../hooks/useMessages';
import type { LawCell } from '../../../regulations/entitlementMatrix';
import { Disclosure } from '../../Disclosure';
import { LawCellContent } from './LawCellContent';

/** What the rows of one law give of one entitlement, the strongest first. */
export function LawCellList({ cells }: { cells: LawCell[] }) {
  const [first, ...others] = cells;
  const { t } = useMessages();
  return (
    <>
      <LawCellContent cell={first} />
      {others.length > 0 && (
        <Disclosure
          label={t('customersDue.moreRows', { count: others.length })}
        >
          {others.map(cell => (
            <LawCellContent key={cell.source.rowId} cell={cell} />
          ))}
        </Disclosure>
      )}
    </>
  );
}
