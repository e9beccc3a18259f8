import type { ConcernTransition } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import {
  asksFirstDecision,
  DecideDraft,
  openRequests,
  startDeciding,
  toDecided,
} from '../../../../concerns/decideDraft';
import { useClaims } from '../../../../hooks/useClaims';
import { useMessages } from '../../../../hooks/useMessages';
import { WhoWords } from '../../WhoWords';
import type { StepFieldsProps, StepForm } from '../types';
import { AssessmentFields } from '../deciding/AssessmentFields';
import { DecisionFields } from '../deciding/DecisionFields';
import { FirstDecisionFields } from '../deciding/FirstDecisionFields';

function DecideFields(props: StepFieldsProps<DecideDraft>) {
  const { concern, draft, lacks, onChange } = props;
  const { t } = useMessages();
  const { value: claims } = useClaims();
  return (
    <>
      {claims && (
        <Typography variant="body2">
          {t('concernDecide.byYou', { who: <WhoWords who={claims[0]} /> })}
        </Typography>
      )}
      {asksFirstDecision(concern) && <FirstDecisionFields {...props} />}
      <AssessmentFields {...props} />
      {openRequests(concern).map(request => (
        <DecisionFields
          key={request.id}
          concern={concern}
          request={request}
          draft={draft.decisions[request.id]}
          lacks={lacks}
          onChange={changed =>
            onChange({
              decisions: {
                ...draft.decisions,
                [request.id]: { ...draft.decisions[request.id], ...changed },
              },
            })
          }
        />
      ))}
    </>
  );
}

/** Each open request gets an outcome, and the concern its assessment. */
export const decideForm: StepForm<DecideDraft, ConcernTransition> = {
  start: startDeciding,
  Fields: DecideFields,
  toTransition: toDecided,
};
