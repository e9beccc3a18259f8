import { REDRESS_KINDS } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import AddIcon from '@material-ui/icons/Add';
import { NEW_REDRESS, RedressDraft } from '../../../../concerns/decideDraft';
import { useMessages } from '../../../../hooks/useMessages';
import { FieldRow } from '../../../FieldRow';
import { FormField } from '../../../FormField';

/** What is done for the customer; nothing is possible too. */
export function RedressFields(props: {
  redress: RedressDraft[];
  onChange(redress: RedressDraft[]): void;
}) {
  const { redress, onChange } = props;
  const { t } = useMessages();
  const changeOne = (place: number, changed: Partial<RedressDraft>) =>
    onChange(
      redress.map((other, at) =>
        at === place ? { ...other, ...changed } : other,
      ),
    );
  return (
    <>
      <Typography variant="subtitle1" component="h4">
        {t('concernDecide.redress')}
      </Typography>
      {redress.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('concernDecide.redressNone')}
        </Typography>
      )}
      {redress.map((one, place) => (
        <div
          key={place}
          role="group"
          aria-label={t('concernDecide.redressOf', { number: place + 1 })}
        >
          <FieldRow>
            <FormField
              label={t('concernDecide.redressKind')}
              value={one.kind}
              choices={REDRESS_KINDS.map(value => ({
                value,
                name: t(`concern.redress.${value}`),
              }))}
              onChange={kind => changeOne(place, { kind })}
            />
            <FormField
              label={t('concernDecide.redressDescription')}
              maxLength={1000}
              value={one.description}
              onChange={description => changeOne(place, { description })}
            />
            <FormField
              type="number"
              label={t('concernDecide.amount')}
              value={one.amount}
              onChange={amount => changeOne(place, { amount })}
            />
            <FormField
              label={t('concernDecide.currency')}
              help={t('concernDecide.currencyHelp')}
              maxLength={3}
              value={one.currency}
              onChange={currency => changeOne(place, { currency })}
            />
            <FormField
              type="date"
              label={t('concernDecide.dueOn')}
              value={one.dueOn}
              onChange={dueOn => changeOne(place, { dueOn })}
            />
          </FieldRow>
          <Button
            size="small"
            onClick={() => onChange(redress.filter((_, at) => at !== place))}
          >
            {t('concernDecide.removeRedress')}
          </Button>
        </div>
      ))}
      <div>
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() => onChange([...redress, NEW_REDRESS])}
        >
          {t('concernDecide.addRedress')}
        </Button>
      </div>
    </>
  );
}
