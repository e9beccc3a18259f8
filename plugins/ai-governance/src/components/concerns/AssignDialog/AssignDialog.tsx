import type { ConcernItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useConcernChange } from '../../../hooks/concerns/useConcernChange';
import { useClaims } from '../../../hooks/useClaims';
import { useMessages } from '../../../hooks/useMessages';
import { ActionDialog, DialogBody, Refusal } from '../../ActionDialog';
import { EntityPicker } from '../../EntityPicker';
import { ConcernChanged } from '../ConcernChanged';

const ASSIGNEES = ['User', 'Group'];

const useStyles = makeStyles(theme => ({
  quick: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Where a concern is handed to the reader, to somebody else, or to nobody. */
export function AssignDialog(props: {
  concern: Pick<ConcernItem, 'id' | 'reference' | 'version' | 'assignee'>;
  /** Called with what was done, in words. */
  onDone(words: string): void;
  onClose(): void;
}) {
  const { concern, onDone, onClose } = props;
  const { reference } = concern;
  const classes = useStyles();
  const { t } = useMessages();
  const { value: claims } = useClaims();
  const { change, sending, error, isStale, current } =
    useConcernChange(concern);
  const [who, setWho] = useState<string>();
  const assignee = current ? current.assignee : concern.assignee;
  const reader = claims?.[0];

  async function assign(to: string | null) {
    const changed = await change((api, { id, version }) =>
      api.assignConcern(id, version, { assignee: to }),
    );
    if (changed) {
      onDone(
        to
          ? t('concernQueue.assigned', { reference, who: to })
          : t('concernQueue.assignedNobody', { reference }),
      );
    }
  }

  return (
    <ActionDialog
      title={t('concernAssign.title', { reference })}
      onClose={onClose}
    >
      <DialogBody>
        <div className={classes.quick}>
          {reader && reader !== assignee && (
            <Button
              variant="outlined"
              color="primary"
              // Most often it is this one: `a` and Enter do it.
              // eslint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              disabled={sending}
              onClick={() => assign(reader)}
            >
              {t('concernAssign.toMe')}
            </Button>
          )}
          {assignee && (
            <Button
              variant="outlined"
              disabled={sending}
              onClick={() => assign(null)}
            >
              {t('concernAssign.toNobody')}
            </Button>
          )}
        </div>
        <EntityPicker
          label={t('concernAssign.who')}
          kinds={ASSIGNEES}
          value={who}
          help={t('concernAssign.whoHelp')}
          onChange={setWho}
        />
        {isStale && <ConcernChanged />}
        {error && <Refusal title={t('concernAssign.failed')} error={error} />}
      </DialogBody>
      <DialogActions>
        <Button onClick={onClose}>{t('shared.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={sending || !who}
          onClick={() => who && assign(who)}
        >
          {t('concernAssign.send')}
        </Button>
      </DialogActions>
    </ActionDialog>
  );
}
