import { REQUIREMENTS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useMessages } from '../../../hooks/useMessages';
import { useHeatMapStyles } from './styles';

/** The seven requirements, as the heads of their columns. */
export function RequirementHeadings() {
  const classes = useHeatMapStyles();
  const { t } = useMessages();
  return (
    <>
      {REQUIREMENTS.map(requirement => (
        <th key={requirement} scope="col" className={classes.column}>
          {t(`words.requirement.${requirement}`)}
        </th>
      ))}
    </>
  );
}
