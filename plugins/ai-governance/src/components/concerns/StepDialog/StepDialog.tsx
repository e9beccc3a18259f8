import type {
  ConcernState,
  ConcernView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { lacksOf } from '../../../concerns/lacksOf';
import { stepName } from '../../../concerns/stepNames';
import { useConcernChange } from '../../../hooks/concerns/useConcernChange';
import { useMessages } from '../../../hooks/useMessages';
import { ChangeDialog } from '../ChangeDialog';
import { Blockers } from './Blockers';
import { STEP_FORMS } from './stepForms';

/** Where a concern is taken one step on, with all that the step asks for. */
export function StepDialog(props: {
  concern: ConcernView;
  to: ConcernState;
  /** Called with what was done, in words. */
  onDone(words: string): void;
  onClose(): void;
}) {
  const { to, onDone, onClose } = props;
  const { t } = useMessages();
  const change = useConcernChange(props.concern);
  const concern = change.current ?? props.concern;
  const form = STEP_FORMS[to as keyof typeof STEP_FORMS];
  const [draft, setDraft] = useState(() => form.start(props.concern));
  const step = concern.steps.find(other => other.to === to);

  async function send() {
    const changed = await change.change((api, { id, version }) =>
      api.transitionConcern(id, version, form.toTransition(draft)),
    );
    if (changed) {
      onDone(t(`concernStep.done.${to}`));
    }
  }

  return (
    <ChangeDialog
      title={`${stepName(concern, to, t)}: ${concern.reference}`}
      meaning={t(`concernStep.meaning.${to}`)}
      concern={concern}
      change={change}
      send={t('concernStep.send')}
      failed={t('concernStep.failed')}
      disabled={!step}
      onSend={send}
      onClose={onClose}
    >
      <Blockers concern={concern} to={to} />
      <form.Fields
        concern={concern}
        draft={draft}
        lacks={lacksOf(change.error)}
        onChange={changed => setDraft({ ...draft, ...changed })}
      />
    </ChangeDialog>
  );
}
