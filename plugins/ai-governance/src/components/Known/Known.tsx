import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useMessages } from '../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  unknown: { color: theme.palette.text.secondary, fontStyle: 'italic' },
}));

/** What is declared, or the words "not declared": never a blank. */
export function Known({ children }: { children: ReactNode }) {
  const classes = useStyles();
  const { t } = useMessages();
  const isKnown =
    children !== undefined && children !== '' && children !== null;
  return isKnown ? (
    <>{children}</>
  ) : (
    <span className={classes.unknown}>{t('words.notDeclared')}</span>
  );
}
