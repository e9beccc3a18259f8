import {
  CONCERN_OUTCOMES,
  ConcernRequest,
  ConcernView,
  DECISION_CHANGES,
  StepLack,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { DecisionDraft } from '../../../../concerns/decideDraft';
import { useMessages } from '../../../../hooks/useMessages';
import { FieldRow } from '../../../FieldRow';
import { FormField } from '../../../FormField';
import { RouteFields } from '../RouteFields';
import { isLacking } from '../types';
import { FieldGroup } from './FieldGroup';
import { RedressFields } from './RedressFields';

/** What one request is decided to be, why, and what the customer gets. */
export function DecisionFields(props: {
  concern: ConcernView;
  request: ConcernRequest;
  draft: DecisionDraft;
  lacks: StepLack[];
  onChange(change: Partial<DecisionDraft>): void;
}) {
  const { concern, request, draft, lacks, onChange } = props;
  const { outcome, effect, reasons, route, redress } = draft;
  const { t } = useMessages();
  const lacking = (id: string) => isLacking(lacks, id, request.id);
  return (
    <FieldGroup
      title={t('concernDecide.request', {
        request: t(`concern.request.${request.type}`),
      })}
    >
      <FieldRow>
        <FormField
          required
          label={t('concernDecide.outcome')}
          value={outcome}
          amiss={lacking('outcome') && outcome === ''}
          choices={CONCERN_OUTCOMES.map(value => ({
            value,
            name: t(`concern.outcome.${value}`),
          }))}
          onChange={value => onChange({ outcome: value })}
        />
        <FormField
          required
          label={t('concernDecide.effect')}
          value={effect}
          amiss={lacking('decision-effect')}
          choices={DECISION_CHANGES.map(value => ({
            value,
            name: t(`concern.effect.${value}`),
          }))}
          onChange={value => onChange({ effect: value })}
        />
      </FieldRow>
      <FormField
        required
        multiline
        maxLength={20_000}
        label={t('concernDecide.reasons')}
        help={t('concernDecide.reasonsHelp')}
        value={reasons}
        amiss={lacking('reasons') && reasons.trim() === ''}
        onChange={value => onChange({ reasons: value })}
      />
      <RouteFields
        concern={concern}
        draft={route}
        isLacking={lacking('external-route')}
        onChange={changed => onChange({ route: { ...route, ...changed } })}
      />
      <RedressFields
        redress={redress}
        onChange={changed => onChange({ redress: changed })}
      />
    </FieldGroup>
  );
}
