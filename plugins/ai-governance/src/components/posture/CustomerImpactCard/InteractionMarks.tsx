import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import BrokenIcon from '@material-ui/icons/LinkOff';
import FindingIcon from '@material-ui/icons/ReportProblemOutlined';
import ImportedIcon from '@material-ui/icons/SystemUpdateAlt';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';

/** What limits the declarations behind a system or service. */
export function InteractionMarks({ posture }: { posture: Posture }) {
  const { t } = useMessages();
  const { interactions = [], findings = [] } = posture;
  const total = interactions.length;
  const broken = interactions.filter(
    ({ declaration }) => declaration.state === 'broken',
  ).length;
  const imported = interactions.filter(
    ({ declaration }) => declaration.importedFrom,
  ).length;
  return (
    <>
      {broken > 0 && (
        <Callout icon={BrokenIcon} accent>
          {t('customerImpactCard.brokenOf', { count: broken, total })}
        </Callout>
      )}
      {imported > 0 && (
        <Callout icon={ImportedIcon}>
          {t('customerImpactCard.importedOf', { count: imported, total })}
        </Callout>
      )}
      {findings.map(finding => (
        <Callout key={finding} icon={FindingIcon} accent>
          {finding}
        </Callout>
      ))}
    </>
  );
}
