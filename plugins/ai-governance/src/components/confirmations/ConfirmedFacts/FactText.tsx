import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import ChangedIcon from '@material-ui/icons/FiberManualRecord';
import type { FactRow } from '../../../confirmations/factRows';
import { factValue, isEntityRef } from '../../../confirmations/factValues';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontWeight: 700,
    fontSize: '0.85rem',
  },
  icon: { fontSize: '0.6rem' },
}));

/** A fact, and what it was before where it has changed. */
export function FactText({ row }: { row: FactRow }) {
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const { path, value, change, was } = row;
  const wordsFor = (what: unknown) => factValue(path, what, { t, language });
  return (
    <>
      {isEntityRef(path, value) && (
        <EntityRefLink entityRef={value} target="_blank" />
      )}
      {change !== 'gone' && !isEntityRef(path, value) && wordsFor(value)}
      {change && (
        <span className={classes.mark}>
          <ChangedIcon aria-hidden className={classes.icon} />
          {change === 'new' && t('confirmedFacts.isNew')}
          {change === 'changed' &&
            t('confirmedFacts.changed', { was: wordsFor(was) })}
          {change === 'gone' &&
            t('confirmedFacts.gone', { was: wordsFor(was) })}
        </span>
      )}
    </>
  );
}
