import { aiGovernanceConcernCreatePermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LinkButton } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import UploadIcon from '@material-ui/icons/Publish';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Leads those who may enter concerns to the form, and to where files go. */
export function EnterButtons() {
  const classes = useStyles();
  const { t } = useMessages();
  const paths = useConcernPaths();
  const { allowed } = usePermission({
    permission: aiGovernanceConcernCreatePermission,
  });
  return allowed && paths ? (
    <div className={classes.root}>
      <LinkButton
        to={paths.import}
        size="small"
        variant="outlined"
        startIcon={<UploadIcon />}
      >
        {t('concernQueue.import')}
      </LinkButton>
      <LinkButton
        to={paths.enter}
        size="small"
        variant="contained"
        color="primary"
        startIcon={<AddIcon />}
      >
        {t('concernQueue.enter')}
      </LinkButton>
    </div>
  ) : null;
}
