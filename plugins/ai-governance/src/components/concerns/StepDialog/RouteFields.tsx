import type { ConcernView } from '@ai-governance/backstage-plugin-ai-governance-common';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import { RouteDraft } from '../../../concerns/routeDraft';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { FieldRow } from '../../FieldRow';
import { FormField } from '../../FormField';

/** Where the customer can turn next outside of us, or why there is no place. */
export function RouteFields(props: {
  concern: Pick<ConcernView, 'externalRouteDue'>;
  draft: RouteDraft;
  isLacking: boolean;
  onChange(change: Partial<RouteDraft>): void;
}) {
  const { concern, draft, isLacking, onChange } = props;
  const { kind, body, how, because } = draft;
  const { t } = useMessages();
  return (
    <>
      {concern.externalRouteDue && (
        <Callout icon={InfoIcon}>{t('concernDecide.routeDue')}</Callout>
      )}
      <FormField
        required
        label={t('concernDecide.route')}
        value={kind}
        amiss={isLacking && kind !== 'body'}
        choices={(['body', 'none'] as const).map(value => ({
          value,
          name: t(`concernDecide.routeKind.${value}`),
        }))}
        onChange={value => onChange({ kind: value })}
      />
      {kind === 'body' && (
        <FieldRow>
          <FormField
            required
            maxLength={300}
            label={t('concernDecide.routeBody')}
            value={body}
            amiss={isLacking && !body.trim()}
            onChange={value => onChange({ body: value })}
          />
          <FormField
            required
            maxLength={1000}
            label={t('concernDecide.routeHow')}
            help={t('concernDecide.routeHowHelp')}
            value={how}
            amiss={isLacking && !how.trim()}
            onChange={value => onChange({ how: value })}
          />
        </FieldRow>
      )}
      {kind === 'none' && (
        <FormField
          required
          maxLength={1000}
          label={t('concernDecide.routeBecause')}
          value={because}
          amiss={isLacking}
          onChange={value => onChange({ because: value })}
        />
      )}
    </>
  );
}
