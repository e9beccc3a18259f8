import type { DeclarationState } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import BrokenIcon from '@material-ui/icons/LinkOff';
import ImportedIcon from '@material-ui/icons/SystemUpdateAlt';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { RelativeTime } from '../../RelativeTime';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
  },
  error: {
    marginTop: theme.spacing(0.5),
    fontFamily: 'monospace',
    fontSize: '0.8rem',
    whiteSpace: 'pre-wrap',
  },
}));

/** What limits what a declaration is worth: it is broken, or unconfirmed. */
export function DeclarationMarks(props: { declaration: DeclarationState }) {
  const { state, brokenSince, error, importedFrom } = props.declaration;
  const classes = useStyles();
  const { t } = useMessages();
  if (state !== 'broken' && !importedFrom) {
    return null;
  }
  return (
    <div className={classes.root}>
      {state === 'broken' && (
        <Callout icon={BrokenIcon} accent>
          <strong>
            {brokenSince
              ? t('declarationMarks.brokenSince', {
                  when: <RelativeTime at={brokenSince} />,
                })
              : t('declarationMarks.broken')}
          </strong>{' '}
          {t('declarationMarks.brokenMeaning')}
          {error && <div className={classes.error}>{error}</div>}
        </Callout>
      )}
      {importedFrom && (
        <Callout icon={ImportedIcon}>
          <strong>
            {t('declarationMarks.imported', { inventory: importedFrom })}
          </strong>{' '}
          {t('declarationMarks.importedMeaning')}
        </Callout>
      )}
    </div>
  );
}
