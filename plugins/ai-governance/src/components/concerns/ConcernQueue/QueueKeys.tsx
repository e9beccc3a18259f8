import Button from '@material-ui/core/Button';
import DialogActions from '@material-ui/core/DialogActions';
import { makeStyles } from '@material-ui/core/styles';
import KeyboardIcon from '@material-ui/icons/KeyboardOutlined';
import { useMessages } from '../../../hooks/useMessages';
import { ActionDialog, DialogBody } from '../../ActionDialog';
import { FactList } from '../../FactList';

const KEYS = ['j', 'k', 'Enter', 'a', '?'] as const;

const useStyles = makeStyles(theme => ({
  key: {
    padding: theme.spacing(0.25, 0.75),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontFamily: 'monospace',
  },
}));

/** Which keys move through the queue; they show when asked for. */
export function QueueKeys(props: {
  open: boolean;
  onChange(open: boolean): void;
}) {
  const { open, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <>
      <Button
        size="small"
        startIcon={<KeyboardIcon />}
        aria-haspopup="dialog"
        onClick={() => onChange(true)}
      >
        {t('concernKeys.open')}
      </Button>
      {open && (
        <ActionDialog
          title={t('concernKeys.title')}
          onClose={() => onChange(false)}
        >
          <DialogBody>
            <FactList
              facts={KEYS.map(key => ({
                label: <kbd className={classes.key}>{key}</kbd>,
                value: t(`concernKeys.list.${key}`),
              }))}
            />
          </DialogBody>
          <DialogActions>
            <Button onClick={() => onChange(false)}>{t('shared.close')}</Button>
          </DialogActions>
        </ActionDialog>
      )}
    </>
  );
}
