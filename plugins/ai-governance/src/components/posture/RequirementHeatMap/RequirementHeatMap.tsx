import type { PostureSummary } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { SectionCard } from '../../SectionCard';
import { HeatMapLegend } from './HeatMapLegend';
import { OwnerRows } from './OwnerRows';
import { RequirementHeadings } from './RequirementHeadings';
import { SummaryCells } from './SummaryCells';
import { useHeatMapStyles } from './styles';

const OWNERS_AT_FIRST = 20;

/**
 * Requirements by owner: each cell shows the worst status of the owner's
 * interactions and how many share it, and leads to them.
 */
export function RequirementHeatMap({ summary }: { summary: PostureSummary }) {
  const classes = useHeatMapStyles();
  const { t } = useMessages();
  const [showAll, setShowAll] = useState(false);
  const owners = summary.owners.filter(({ total }) => total > 0);
  const shown = showAll ? owners : owners.slice(0, OWNERS_AT_FIRST);
  return (
    <SectionCard title={t('heatMap.title')}>
      <Typography variant="body2" color="textSecondary">
        {t('heatMap.how')}
      </Typography>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label={t('heatMap.title')}>
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                {t('heatMap.owner')}
              </th>
              <RequirementHeadings />
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" className={classes.all}>
                {t('heatMap.all', { count: summary.interactions.total })}
              </th>
              <SummaryCells
                who={t('heatMap.everybody')}
                cells={summary.requirements}
                filters={{}}
              />
            </tr>
          </tbody>
          {shown.map(owner => (
            <OwnerRows key={owner.owner} owner={owner} />
          ))}
        </table>
      </div>
      {owners.length > shown.length && (
        <Button size="small" onClick={() => setShowAll(true)}>
          {t('heatMap.showAll', { number: owners.length })}
        </Button>
      )}
      <HeatMapLegend />
    </SectionCard>
  );
}
