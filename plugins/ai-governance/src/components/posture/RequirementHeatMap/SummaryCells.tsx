import {
  PostureSummary,
  REQUIREMENT_STATUSES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useInteractionsPath } from '../../../hooks/posture/useInteractionsPath';
import { useMessages } from '../../../hooks/useMessages';
import { HeatMapCellData, heatMapCell } from '../../../posture/heatMap';
import type { ListState } from '../../../posture/listState';
import { HeatMapCell } from './HeatMapCell';

/** The seven cells of an owner, or of everybody. */
export function SummaryCells(props: {
  who: string;
  cells: PostureSummary['requirements'];
  /** What narrows the list that a cell leads to. */
  filters: Partial<ListState>;
}) {
  const { who, cells, filters } = props;
  const { t } = useMessages();
  const pathTo = useInteractionsPath();

  function wordsFor({ requirement, counts, total }: HeatMapCellData): string {
    const parts = REQUIREMENT_STATUSES.filter(status => counts[status] > 0).map(
      status => `${counts[status]} ${t(`words.status.${status}`)}`,
    );
    return t('heatMap.cell', {
      who,
      requirement: t(`words.requirement.${requirement}`),
      parts: parts.join(', '),
      total,
    });
  }

  return (
    <>
      {cells.map(heatMapCell).map(cell => {
        const { requirement, worst, counts, total } = cell;
        return worst ? (
          <HeatMapCell
            key={requirement}
            status={worst}
            label={wordsFor(cell)}
            to={pathTo({
              ...filters,
              requirement: [requirement],
              status: [worst],
            })}
          >
            {worst === 'not-assessed'
              ? null
              : t('heatMap.count', { number: counts[worst], total })}
          </HeatMapCell>
        ) : (
          <td key={requirement}>{t('heatMap.none')}</td>
        );
      })}
    </>
  );
}
