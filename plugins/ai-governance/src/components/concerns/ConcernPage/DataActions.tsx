import type { ConcernView } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { EraseDialog, HoldDialog } from '../DataDialogs';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** Legal hold and erasure, for those who may. */
export function DataActions(props: {
  concern: ConcernView;
  onChanged(words: string): void;
}) {
  const { concern, onChanged } = props;
  const { caller, legalHold, ending, erasedAt } = concern;
  const classes = useStyles();
  const { t } = useMessages();
  const [opened, setOpened] = useState<'hold' | 'erase'>();
  const close = () => setOpened(undefined);
  if (!caller.mayErase || erasedAt) {
    return null;
  }

  function whyNot() {
    if (legalHold) {
      return t('concernData.whyNotHold');
    }
    return ending ? undefined : t('concernData.whyNotOpen');
  }

  function done(words: string) {
    close();
    onChanged(words);
  }

  return (
    <div className={classes.root}>
      <Button size="small" variant="outlined" onClick={() => setOpened('hold')}>
        {t(legalHold ? 'concernData.lift' : 'concernData.hold')}
      </Button>
      {whyNot() ? (
        <Typography variant="body2" color="textSecondary">
          {whyNot()}
        </Typography>
      ) : (
        <Button
          size="small"
          variant="outlined"
          onClick={() => setOpened('erase')}
        >
          {t('concernData.erase')}
        </Button>
      )}
      {opened === 'hold' && (
        <HoldDialog concern={concern} onDone={done} onClose={close} />
      )}
      {opened === 'erase' && (
        <EraseDialog concern={concern} onDone={done} onClose={close} />
      )}
    </div>
  );
}
