import type { DeclarationState } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import BrokenIcon from '@material-ui/icons/LinkOff';
import ImportedIcon from '@material-ui/icons/SystemUpdateAlt';
import { useMessages } from '../../../hooks/useMessages';
import { RelativeTime } from '../../RelativeTime';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    color: theme.palette.text.secondary,
    fontSize: '0.8rem',
  },
}));

/** Below the name: a declaration that is broken, or that nobody confirmed. */
export function DeclarationNote(props: { declaration: DeclarationState }) {
  const { state, brokenSince, importedFrom } = props.declaration;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <>
      {state === 'broken' && (
        <div className={classes.root}>
          <BrokenIcon aria-hidden fontSize="inherit" />
          <span>
            {brokenSince
              ? t('declarationMarks.brokenSince', {
                  when: <RelativeTime at={brokenSince} />,
                })
              : t('declarationMarks.broken')}
          </span>
        </div>
      )}
      {importedFrom && (
        <div className={classes.root}>
          <ImportedIcon aria-hidden fontSize="inherit" />
          {t('postureTable.imported')}
        </div>
      )}
    </>
  );
}
