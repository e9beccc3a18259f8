import {
  aiGovernanceRegulationReadPermission,
  RegulationListItem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { useTouched } from '../../../hooks/regulations/useTouched';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { Skeleton } from '../../Skeleton';
import { useDialogStyles } from '../RegulationDialog/styles';
import { TouchedTable } from './TouchedTable';

/** The interactions that a law touches, among those that the reader may see. */
export function TouchedDialog(props: {
  item: RegulationListItem;
  onClose(): void;
}) {
  const { item, onClose } = props;
  const classes = useDialogStyles();
  const titleId = useId();
  const { t } = useMessages();
  const { value, loading, error, retry, more } = useTouched(item.rowId);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      classes={{ paper: classes.paper }}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <DialogTitle id={titleId}>
        {t('regulations.touchedTitle', { citation: item.citation })}
      </DialogTitle>
      <DialogContent dividers>
        {error && (
          <LoadFailure
            error={error}
            onRetry={retry}
            permission={aiGovernanceRegulationReadPermission.name}
          />
        )}
        {!value && !error && <Skeleton lines={[36, 36, 36]} />}
        {value && value.items.length === 0 && (
          <Typography variant="body2">
            {t('regulations.touchedNone')}
          </Typography>
        )}
        {value && value.items.length > 0 && (
          <TouchedTable interactions={value.items} loading={loading} />
        )}
        {value?.nextCursor && (
          <Button size="small" disabled={loading} onClick={more}>
            {t('regulations.more')}
          </Button>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('regulations.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
