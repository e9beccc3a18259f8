import { aiGovernanceConcernCreatePermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LinkButton } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import AddIcon from '@material-ui/icons/Add';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useMessages } from '../../../hooks/useMessages';

/** Leads those who may enter concerns to the form. */
export function EnterButton() {
  const { t } = useMessages();
  const paths = useConcernPaths();
  const { allowed } = usePermission({
    permission: aiGovernanceConcernCreatePermission,
  });
  return allowed && paths ? (
    <LinkButton
      to={paths.enter}
      size="small"
      variant="contained"
      color="primary"
      startIcon={<AddIcon />}
    >
      {t('concernQueue.enter')}
    </LinkButton>
  ) : null;
}
