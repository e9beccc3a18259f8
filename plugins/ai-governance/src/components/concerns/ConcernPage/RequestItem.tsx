import type {
  ConcernRequest,
  ConcernView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';
import { Fact, FactList } from '../../FactList';
import { RelativeTime } from '../../RelativeTime';
import { RequestStep, RequestStepDialog } from '../StepDialog';
import { DecisionFacts } from './DecisionFacts';
import { RouteWords } from './RouteWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1.5),
  },
  name: { fontWeight: 700 },
  state: { color: theme.palette.text.secondary },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
}));

/** One request: what became of it, and its own steps. */
export function RequestItem(props: {
  concern: ConcernView;
  request: ConcernRequest;
  onChanged(words: string): void;
}) {
  const { concern, request, onChanged } = props;
  const { decision, earlierDecisions, refusal, identity } = request;
  const classes = useStyles();
  const { t } = useMessages();
  const [step, setStep] = useState<RequestStep>();
  const steps = concern.requestSteps[request.id] ?? [];
  const name = t(`concern.request.${request.type}`);
  const facts: Fact[] = [];
  if (identity) {
    facts.push({
      label: t('concernPage.identityAsked'),
      value: t('concernPage.identityWords', {
        when: <RelativeTime at={identity.askedAt} />,
        because: identity.because,
      }),
    });
    if (identity.confirmedAt) {
      facts.push({
        label: t('concernPage.identitySure'),
        value: t('concernPage.identitySureWords', {
          when: <RelativeTime at={identity.confirmedAt} />,
          how: identity.how ?? '',
        }),
      });
    }
  }
  if (refusal) {
    facts.push({ label: t('concernPage.refusal'), value: refusal.reasons });
    if (refusal.legalBasis) {
      facts.push({
        label: t('concernPage.legalBasis'),
        value: refusal.legalBasis,
      });
    }
    facts.push({
      label: t('concernPage.route'),
      value: <RouteWords route={refusal.externalRoute} />,
    });
  }
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        <span className={classes.state}>
          {t(`concern.requestState.${request.state}`)}
        </span>
      </div>
      {facts.length > 0 && <FactList facts={facts} />}
      {decision && <DecisionFacts decision={decision} />}
      {earlierDecisions.length > 0 && (
        <Disclosure
          label={t('concernPage.earlierDecisions', {
            count: earlierDecisions.length,
          })}
        >
          {earlierDecisions.map((earlier, index) => (
            <DecisionFacts key={index} decision={earlier} />
          ))}
        </Disclosure>
      )}
      {steps.length > 0 && (
        <div className={classes.steps}>
          {steps.map(to => (
            <Button
              key={to}
              size="small"
              aria-label={t('requestStep.named', {
                step: t(`requestStep.name.${to}`),
                request: name,
              })}
              onClick={() => setStep(to)}
            >
              {t(`requestStep.name.${to}`)}
            </Button>
          ))}
        </div>
      )}
      {step && (
        <RequestStepDialog
          concern={concern}
          request={request}
          to={step}
          onDone={words => {
            setStep(undefined);
            onChanged(words);
          }}
          onClose={() => setStep(undefined)}
        />
      )}
    </li>
  );
}
