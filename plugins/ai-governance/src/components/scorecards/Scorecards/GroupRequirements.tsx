import type { Scorecard } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import type { ListState } from '../../../posture/listState';
import {
  RequirementHeadings,
  SummaryCells,
  useHeatMapStyles,
} from '../../posture/RequirementHeatMap';

/** The row of the heat map of one group. */
export function GroupRequirements(props: {
  card: Scorecard;
  name: string;
  filters: Partial<ListState>;
}) {
  const { card, name, filters } = props;
  const classes = useHeatMapStyles();
  const { t } = useMessages();
  return (
    <div className={classes.scroll}>
      <table
        className={classes.table}
        aria-label={t('scorecards.requirements', { group: name })}
      >
        <thead>
          <tr>
            <RequirementHeadings />
          </tr>
        </thead>
        <tbody>
          <tr>
            <SummaryCells
              who={name}
              cells={card.requirements}
              filters={filters}
            />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
