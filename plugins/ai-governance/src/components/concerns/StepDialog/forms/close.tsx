import type {
  ConcernTransition,
  ConcernView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { fromLocalMoment } from '../../../../concerns/concernDraft';
import { redressWords } from '../../../../concerns/redressWords';
import { said } from '../../../../concerns/said';
import { useLanguage } from '../../../../hooks/useLanguage';
import { useMessages } from '../../../../hooks/useMessages';
import { FieldRow } from '../../../FieldRow';
import { FormField } from '../../../FormField';
import { isLacking, StepFieldsProps, StepForm } from '../types';

/** What became of one redress. */
interface DeliveryDraft {
  requestId: string;
  index: number;
  kind: '' | 'delivered' | 'not';
  deliveredAt: string;
  because: string;
}

interface CloseDraft {
  deliveries: DeliveryDraft[];
  note: string;
}

/** Redress of which nobody has said yet what became of it. */
function outstanding({ requests }: ConcernView): DeliveryDraft[] {
  return requests.flatMap(({ id: requestId, decision }) =>
    (decision?.redress ?? []).flatMap(
      ({ deliveredAt, notDeliveredBecause }, index) =>
        deliveredAt || notDeliveredBecause
          ? []
          : [{ requestId, index, kind: '', deliveredAt: '', because: '' }],
    ),
  );
}

function DeliveryFields(
  props: Pick<StepFieldsProps<CloseDraft>, 'concern' | 'lacks'> & {
    delivery: DeliveryDraft;
    onChange(change: Partial<DeliveryDraft>): void;
  },
) {
  const { concern, lacks, delivery, onChange } = props;
  const { requestId, index, kind, deliveredAt, because } = delivery;
  const { t } = useMessages();
  const language = useLanguage();
  const redress = concern.requests.find(({ id }) => id === requestId)?.decision
    ?.redress[index];
  const isMissing = isLacking(lacks, 'redress', requestId);
  if (!redress) {
    return null;
  }
  const label = t('concernDecide.delivered', {
    kind: redressWords(redress, t, language),
  });
  return (
    <div role="group" aria-label={label}>
      <Typography variant="subtitle1" component="h3" gutterBottom>
        {label}
      </Typography>
      <FieldRow>
        <FormField
          required
          label={t('concernDecide.deliveredHow')}
          value={kind}
          amiss={isMissing && kind === ''}
          choices={(['delivered', 'not'] as const).map(value => ({
            value,
            name: t(`concernDecide.deliveredKind.${value}`),
          }))}
          onChange={value => onChange({ kind: value })}
        />
        {kind === 'delivered' && (
          <FormField
            required
            type="datetime-local"
            label={t('concernDecide.deliveredAt')}
            value={deliveredAt}
            amiss={isMissing && deliveredAt === ''}
            onChange={value => onChange({ deliveredAt: value })}
          />
        )}
        {kind === 'not' && (
          <FormField
            required
            maxLength={1000}
            label={t('concernDecide.notDelivered')}
            value={because}
            amiss={isMissing && because.trim() === ''}
            onChange={value => onChange({ because: value })}
          />
        )}
      </FieldRow>
    </div>
  );
}

function CloseFields(props: StepFieldsProps<CloseDraft>) {
  const { concern, draft, lacks, onChange } = props;
  const { t } = useMessages();
  return (
    <>
      {draft.deliveries.map((delivery, place) => (
        <DeliveryFields
          key={`${delivery.requestId} ${delivery.index}`}
          concern={concern}
          lacks={lacks}
          delivery={delivery}
          onChange={changed =>
            onChange({
              deliveries: draft.deliveries.map((other, at) =>
                at === place ? { ...other, ...changed } : other,
              ),
            })
          }
        />
      ))}
      <FormField
        multiline
        maxLength={2000}
        label={t('concernStep.field.note')}
        value={draft.note}
        onChange={note => onChange({ note })}
      />
    </>
  );
}

/** Nothing more is to be done; what became of redress is said. */
export const closeForm: StepForm<CloseDraft, ConcernTransition> = {
  start: concern => ({ deliveries: outstanding(concern), note: '' }),
  Fields: CloseFields,
  toTransition: ({ deliveries, note }) => ({
    to: 'closed',
    note: said(note),
    redress: deliveries.map(
      ({ requestId, index, kind, deliveredAt, because }) => ({
        requestId,
        index,
        deliveredAt:
          kind === 'delivered' ? fromLocalMoment(deliveredAt) : undefined,
        notDeliveredBecause: kind === 'not' ? said(because) : undefined,
      }),
    ),
  }),
};
