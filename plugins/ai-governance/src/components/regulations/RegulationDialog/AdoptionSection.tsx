import {
  aiGovernanceRegulationAdoptPermission,
  RegulationListItem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { aiGovernanceApiRef } from '../../../api';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { WithdrawForm } from '../RecordForms';
import { AdoptionWords } from '../RegulationTable/AdoptionWords';
import { AdoptForm } from './AdoptForm';
import { AdoptionHistory } from './AdoptionHistory';

/** Whether the legal team stands behind a row, and how it comes to that. */
export function AdoptionSection(props: {
  item: RegulationListItem;
  mayAdopt: boolean;
  onRecorded(): void;
}) {
  const { item, mayAdopt, onRecorded } = props;
  const api = useApi(aiGovernanceApiRef);
  const { t } = useMessages();
  const { rowId, contentHash, records, switchedOff } = item;
  const standing = records.adoptions.find(
    record => !record.ended && record.contentHash === contentHash,
  );
  return (
    <section aria-label={t('regulations.adoption')}>
      <Typography variant="h6" component="h3" gutterBottom>
        {t('regulations.adoption')}
      </Typography>
      <AdoptionWords item={item} />
      {!standing && (
        <Typography variant="body2" color="textSecondary">
          {t('regulations.notAdopted')}
        </Typography>
      )}
      {!mayAdopt && !standing && (
        <Typography variant="body2" color="textSecondary">
          {t('regulations.mayNotAdopt', {
            permission: aiGovernanceRegulationAdoptPermission.name,
          })}
        </Typography>
      )}
      {mayAdopt && !standing && !switchedOff && (
        <AdoptForm key={contentHash} item={item} onRecorded={onRecorded} />
      )}
      {mayAdopt && standing && (
        <WithdrawForm
          key={standing.id}
          label={t('regulations.withdrawTitle')}
          withdraw={reason =>
            api.withdrawAdoption(rowId, { version: standing.version, reason })
          }
          onRecorded={onRecorded}
        />
      )}
      {records.adoptions.length > 0 && (
        <Disclosure label={t('regulations.history')}>
          <AdoptionHistory adoptions={records.adoptions} />
        </Disclosure>
      )}
    </section>
  );
}
