import {
  REQUIREMENTS,
  Scorecard,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import type { ListState } from '../../../posture/listState';
import {
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
            {REQUIREMENTS.map(requirement => (
              <th key={requirement} scope="col" className={classes.column}>
                {t(`words.requirement.${requirement}`)}
              </th>
            ))}
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
