import {
  SIGNAL_QUESTIONS,
  SignalView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { FormEvent, useState } from 'react';
import { concernApiRef } from '../../../api';
import { saysYes } from '../../../concerns/answersDraft';
import {
  SignalDraft,
  SignalLack,
  startAssessing,
  toSignalAssessment,
} from '../../../concerns/signalDraft';
import { useAttempt } from '../../../hooks/useAttempt';
import { useMessages } from '../../../hooks/useMessages';
import {
  ActionDialog,
  DialogBody,
  FormActions,
  Refusal,
} from '../../ActionDialog';
import { Callout } from '../../Callout';
import { AssessmentQuestions } from '../../concerns/AssessmentQuestions';
import { FormField } from '../../FormField';

/** Where somebody writes down what is behind a signal. */
export function AssessSignal(props: {
  /** As it stands now: it may grow while the dialog is open. */
  signal: SignalView;
  onDone(): void;
  /** Called when it turns out to have grown. */
  onStale(): void;
  onClose(): void;
}) {
  const { signal, onDone, onStale, onClose } = props;
  const { t } = useMessages();
  const api = useApi(concernApiRef);
  const { sending, error, attempt } = useAttempt();
  const [draft, setDraft] = useState(() => startAssessing(signal.assessment));
  const [lack, setLack] = useState<SignalLack>();
  const [isStale, setStale] = useState(false);
  const [seenVersion, setSeenVersion] = useState(signal.version);

  function change(changed: Partial<SignalDraft>) {
    setDraft({ ...draft, ...changed });
    setLack(undefined);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const made = toSignalAssessment(draft);
    if ('lack' in made) {
      setLack(made.lack);
      return;
    }
    // After it was told to have grown, what stands there now has been seen.
    const version = isStale ? signal.version : seenVersion;
    setSeenVersion(version);
    const outcome = await attempt(() =>
      api.assessSignal(signal.id, version, made.assessment),
    );
    setStale(outcome === 'stale');
    if (outcome === 'done') {
      onDone();
    } else if (outcome === 'stale') {
      onStale();
    }
  }

  return (
    <ActionDialog title={t('signalAssess.title')} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <DialogBody>
          <Typography variant="body1">{signal.message}</Typography>
          <AssessmentQuestions
            questions={SIGNAL_QUESTIONS}
            answers={draft.answers}
            amiss={lack === 'answers'}
            onChange={answers => change({ answers })}
          />
          {saysYes(draft.answers) && (
            <>
              <FormField
                label={t('signalAssess.incidents')}
                help={t('signalAssess.incidentsHelp')}
                value={draft.incidents}
                amiss={lack === 'incident'}
                onChange={incidents => change({ incidents })}
              />
              <FormField
                multiline
                maxLength={2000}
                label={t('concernDecide.noIncident')}
                help={t('signalAssess.noIncidentHelp')}
                value={draft.noIncidentBecause}
                amiss={lack === 'incident'}
                onChange={noIncidentBecause => change({ noIncidentBecause })}
              />
            </>
          )}
          {lack && (
            <div role="alert">
              <Callout icon={ErrorIcon} accent>
                {t(
                  lack === 'answers'
                    ? 'signalAssess.incomplete'
                    : 'signalAssess.incidentMissing',
                )}
              </Callout>
            </div>
          )}
          {isStale && (
            <div role="alert">
              <Callout icon={ErrorIcon} accent>
                {t('signalAssess.changed')}
              </Callout>
            </div>
          )}
          {error && <Refusal title={t('signalAssess.failed')} error={error} />}
        </DialogBody>
        <FormActions
          send={t('signalAssess.send')}
          disabled={sending}
          onClose={onClose}
        />
      </form>
    </ActionDialog>
  );
}
