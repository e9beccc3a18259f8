import type { TranspositionRecord } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { aiGovernanceApiRef } from '../../../api';
import { dayOf } from '../../../formatting/moments';
import { placeOf } from '../../../formatting/places';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Ended, useFormStyles, WithdrawForm } from '../RecordForms';
import { useDialogStyles } from './styles';

/** One national law that carries a directive, who recorded it, and its end. */
export function NationalLaw(props: {
  record: TranspositionRecord;
  /** Left out for those who may not, and for what is over. */
  onCorrect?(): void;
  onRecorded?(): void;
}) {
  const { record, onCorrect, onRecorded } = props;
  const { rowId, id, version, state, citation, from, ended, note } = record;
  const api = useApi(aiGovernanceApiRef);
  const classes = useDialogStyles();
  const forms = useFormStyles();
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <li className={classes.item}>
      <Typography variant="body2">
        {t('regulations.nationalOf', {
          state: placeOf(state, language),
          citation,
          day: dayOf(from, language),
        })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('regulations.recordedBy', {
          who: <EntityRefLink entityRef={record.recordedBy} hideIcon />,
          day: dayOf(record.recordedOn, language),
        })}
        {ended && (
          <>
            {'; '}
            <Ended ended={ended} />
          </>
        )}
        {note && ` ${t('regulations.noted', { note })}`}
      </Typography>
      {onCorrect && onRecorded && (
        <div className={forms.actions}>
          <Button
            size="small"
            aria-label={t('regulations.correctFor', { citation })}
            onClick={onCorrect}
          >
            {t('regulations.correct')}
          </Button>
          <WithdrawForm
            label={t('regulations.withdraw')}
            ariaLabel={t('regulations.withdrawLaw', { citation })}
            withdraw={reason =>
              api.withdrawTransposition({ rowId, id }, { version, reason })
            }
            onRecorded={onRecorded}
          />
        </div>
      )}
    </li>
  );
}
