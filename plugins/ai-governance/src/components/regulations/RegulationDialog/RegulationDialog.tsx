import type { RegulationListItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { AdoptionSection } from './AdoptionSection';
import { LawFacts } from './LawFacts';
import { NationalLaws } from './NationalLaws';
import { useDialogStyles } from './styles';

/** One law in full, and what the legal team decides on it. */
export function RegulationDialog(props: {
  item: RegulationListItem;
  mayAdopt: boolean;
  /** Called when something was recorded, so that it is read again. */
  onRecorded(): void;
  onClose(): void;
}) {
  const { item, mayAdopt, onRecorded, onClose } = props;
  const classes = useDialogStyles();
  const titleId = useId();
  const { t } = useMessages();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      classes={{ paper: classes.paper }}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <DialogTitle id={titleId} disableTypography>
        <Typography variant="h6" component="h2">
          {item.title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {item.citation}
        </Typography>
      </DialogTitle>
      <DialogContent dividers className={classes.content}>
        <LawFacts item={item} />
        {item.needsNationalLaw && (
          <NationalLaws
            item={item}
            mayRecord={mayAdopt}
            onRecorded={onRecorded}
          />
        )}
        <AdoptionSection
          item={item}
          mayAdopt={mayAdopt}
          onRecorded={onRecorded}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('regulations.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
