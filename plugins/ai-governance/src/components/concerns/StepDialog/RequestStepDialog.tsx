import type {
  ConcernRequest,
  ConcernView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { useState } from 'react';
import { lacksOf } from '../../../concerns/lacksOf';
import { useConcernChange } from '../../../hooks/concerns/useConcernChange';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { ChangeDialog } from '../ChangeDialog';
import { REQUEST_FORMS, RequestStep } from './requestForms';

/** Where one request is taken a step on, with all that the step asks for. */
export function RequestStepDialog(props: {
  concern: ConcernView;
  request: ConcernRequest;
  to: RequestStep;
  /** Called with what was done, in words. */
  onDone(words: string): void;
  onClose(): void;
}) {
  const { to, onDone, onClose } = props;
  const { t } = useMessages();
  const change = useConcernChange(props.concern);
  const concern = change.current ?? props.concern;
  const request =
    concern.requests.find(({ id }) => id === props.request.id) ?? props.request;
  const form = REQUEST_FORMS[to];
  const [draft, setDraft] = useState(() => form.start(props.concern));
  const isAllowed = concern.requestSteps[request.id]?.includes(to) ?? false;

  async function send() {
    const changed = await change.change((api, { id, version }) =>
      api.transitionRequest(id, request.id, version, form.toTransition(draft)),
    );
    if (changed) {
      onDone(t(`requestStep.done.${to}`));
    }
  }

  return (
    <ChangeDialog
      title={t('requestStep.named', {
        step: t(`requestStep.name.${to}`),
        request: t(`concern.request.${request.type}`),
      })}
      meaning={t(`requestStep.meaning.${to}`)}
      concern={concern}
      change={change}
      send={t('concernStep.send')}
      failed={t('concernStep.failed')}
      disabled={!isAllowed}
      onSend={send}
      onClose={onClose}
    >
      {!isAllowed && (
        <Callout icon={ErrorIcon} accent>
          {t('concernStep.gone')}
        </Callout>
      )}
      <form.Fields
        concern={concern}
        request={request}
        draft={draft}
        lacks={lacksOf(change.error)}
        onChange={changed => setDraft({ ...draft, ...changed })}
      />
    </ChangeDialog>
  );
}
