import type {
  CheckDescription,
  CheckResult,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { Snippet } from '../../Snippet';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 0, 0, 3.5) },
}));

/** Why a check asks what it asks, and what its fix looks like. */
export function Why(props: {
  check: CheckDescription | undefined;
  result: CheckResult;
  /** Whether a button beside it leads to where it is done. */
  hasPage: boolean;
}) {
  const { check, result, hasPage } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <div className={classes.root}>
      {check ? (
        <>
          <Typography variant="body2">{check.why}</Typography>
          <Typography variant="body2" color="textSecondary">
            {t('toDo.passesWhen', { title: check.title })}
          </Typography>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {result.checkId}
        </Typography>
      )}
      {result.fix?.type === 'yaml' && (
        <>
          <Snippet text={result.fix.yaml} label={t('toDo.snippet')} />
          <Typography variant="body2" color="textSecondary">
            {t('toDo.fillIn')}
          </Typography>
        </>
      )}
      {result.fix?.type === 'portal' && !hasPage && (
        <Typography variant="body2">
          {t('toDo.inPortal', { room: result.fix.room })}
        </Typography>
      )}
    </div>
  );
}
