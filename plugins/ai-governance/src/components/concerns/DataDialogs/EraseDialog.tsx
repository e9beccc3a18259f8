import type { ConcernView } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useConcernChange } from '../../../hooks/concerns/useConcernChange';
import { useMessages } from '../../../hooks/useMessages';
import { FormField } from '../../FormField';
import { ChangeDialog } from '../ChangeDialog';

const GOES = ['customer', 'texts', 'messages', 'reasons'] as const;
const STAYS = ['concern', 'outcome', 'journal'] as const;

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0.5, 0, 0), paddingLeft: theme.spacing(2.25) },
}));

/** Where what is personal is erased: it says what goes, and what stays. */
export function EraseDialog(props: {
  concern: ConcernView;
  onDone(words: string): void;
  onClose(): void;
}) {
  const { concern, onDone, onClose } = props;
  const { reference } = concern;
  const classes = useStyles();
  const { t } = useMessages();
  const change = useConcernChange(concern);
  const [typed, setTyped] = useState('');

  async function send() {
    const changed = await change.change((api, { id, version }) =>
      api.erasePersonalData(id, version),
    );
    if (changed) {
      onDone(t('concernData.eraseDone'));
    }
  }

  return (
    <ChangeDialog
      title={t('concernData.eraseTitle', { reference })}
      concern={change.current ?? concern}
      change={change}
      send={t('concernData.erase')}
      failed={t('concernData.failed')}
      disabled={typed.trim().toUpperCase() !== reference.toUpperCase()}
      onSend={send}
      onClose={onClose}
    >
      <div>
        <Typography variant="subtitle1" component="h3">
          {t('concernData.eraseGoes')}
        </Typography>
        <ul className={classes.list}>
          {GOES.map(what => (
            <li key={what}>{t(`concernData.goes.${what}`)}</li>
          ))}
        </ul>
      </div>
      <div>
        <Typography variant="subtitle1" component="h3">
          {t('concernData.eraseStays')}
        </Typography>
        <ul className={classes.list}>
          {STAYS.map(what => (
            <li key={what}>{t(`concernData.stays.${what}`)}</li>
          ))}
        </ul>
      </div>
      <FormField
        required
        label={t('concernData.typeReference', { reference })}
        value={typed}
        onChange={setTyped}
      />
    </ChangeDialog>
  );
}
