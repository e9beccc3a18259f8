import { NO_ROUTE, RouteDraft, toRoute } from '../../../../concerns/routeDraft';
import { said } from '../../../../concerns/said';
import { useMessages } from '../../../../hooks/useMessages';
import { FormField } from '../../../FormField';
import type { RequestFieldsProps, RequestForm } from '../requestTypes';
import { RouteFields } from '../RouteFields';
import { isLacking } from '../types';

interface RefuseDraft {
  reasons: string;
  legalBasis: string;
  route: RouteDraft;
}

function RefuseFields(props: RequestFieldsProps<RefuseDraft>) {
  const { concern, draft, lacks, onChange } = props;
  const { reasons, legalBasis, route } = draft;
  const { t } = useMessages();
  return (
    <>
      <FormField
        required
        multiline
        maxLength={20_000}
        label={t('requestStep.reasons')}
        help={t('concernDecide.reasonsHelp')}
        value={reasons}
        amiss={isLacking(lacks, 'reasons') && !reasons.trim()}
        onChange={value => onChange({ reasons: value })}
      />
      <FormField
        maxLength={300}
        label={t('requestStep.legalBasis')}
        value={legalBasis}
        onChange={value => onChange({ legalBasis: value })}
      />
      <RouteFields
        concern={concern}
        draft={route}
        isLacking={isLacking(lacks, 'external-route')}
        onChange={changed => onChange({ route: { ...route, ...changed } })}
      />
    </>
  );
}

/** The request is refused, with reasons and the way outside. */
export const refuseForm: RequestForm<RefuseDraft> = {
  start: () => ({ reasons: '', legalBasis: '', route: NO_ROUTE }),
  Fields: RefuseFields,
  toTransition: ({ reasons, legalBasis, route }) => ({
    to: 'refused',
    reasons: said(reasons),
    legalBasis: said(legalBasis),
    externalRoute: toRoute(route),
  }),
};
