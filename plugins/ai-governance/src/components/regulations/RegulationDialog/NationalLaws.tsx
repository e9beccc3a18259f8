import type {
  RegulationListItem,
  TranspositionRecord,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { NationalLaw } from './NationalLaw';
import { useDialogStyles } from './styles';
import { TranspositionForm } from './TranspositionForm';

/** The national laws that carry a directive, by member state. */
export function NationalLaws(props: {
  item: RegulationListItem;
  mayRecord: boolean;
  onRecorded(): void;
}) {
  const { item, mayRecord, onRecorded } = props;
  const classes = useDialogStyles();
  const { t } = useMessages();
  // What the form is open for: a first record, or the correction of one.
  const [form, setForm] = useState<'new' | TranspositionRecord>();
  const { transpositions } = item.records;
  const standing = transpositions
    .filter(({ ended }) => !ended)
    .sort((one, other) => one.state.localeCompare(other.state));
  const over = transpositions.filter(({ ended }) => ended);

  function recorded() {
    setForm(undefined);
    onRecorded();
  }

  return (
    <section aria-label={t('regulations.national')}>
      <Typography variant="h6" component="h3" gutterBottom>
        {t('regulations.national')}
      </Typography>
      {standing.length === 0 ? (
        <Typography variant="body2">{t('regulations.nationalNone')}</Typography>
      ) : (
        <ul aria-label={t('regulations.national')} className={classes.list}>
          {standing.map(record => (
            <NationalLaw
              key={record.id}
              record={record}
              onCorrect={mayRecord ? () => setForm(record) : undefined}
              onRecorded={recorded}
            />
          ))}
        </ul>
      )}
      {mayRecord && !form && (
        <Button size="small" variant="outlined" onClick={() => setForm('new')}>
          {t('regulations.recordNational')}
        </Button>
      )}
      {form && (
        <TranspositionForm
          key={form === 'new' ? form : form.id}
          item={item}
          corrected={form === 'new' ? undefined : form}
          onRecorded={recorded}
          onCancel={() => setForm(undefined)}
        />
      )}
      {over.length > 0 && (
        <Disclosure label={t('regulations.history')}>
          <ol aria-label={t('regulations.history')} className={classes.list}>
            {over.map(record => (
              <NationalLaw key={record.id} record={record} />
            ))}
          </ol>
        </Disclosure>
      )}
    </section>
  );
}
