import {
  aiGovernanceConcernDecidePermission,
  aiGovernanceConcernUpdatePermission,
  ConcernState,
  ConcernView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useState } from 'react';
import { isAside } from '../../../concerns/stepNames';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { SectionCard } from '../../SectionCard';
import { StepDialog } from '../StepDialog';
import { StepItem } from './StepItem';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1.5),
  },
}));

/** The steps that the reader may take, each with what it still lacks. */
export function NextSteps(props: {
  concern: ConcernView;
  /** Called with what was done, in words. */
  onChanged(words: string): void;
  onClosed(): void;
}) {
  const { concern, onChanged, onClosed } = props;
  const { steps, caller, state } = concern;
  const classes = useStyles();
  const { t } = useMessages();
  const [to, setTo] = useState<ConcernState>();
  const ahead = steps.filter(step => !isAside(step.to));
  const aside = steps.filter(step => isAside(step.to));

  function list(label: string, shown: typeof steps) {
    return (
      <ul aria-label={label} className={classes.list}>
        {shown.map(step => (
          <StepItem
            key={step.to}
            concern={concern}
            step={step}
            onOpen={() => setTo(step.to)}
          />
        ))}
      </ul>
    );
  }

  return (
    <SectionCard title={t('concernStep.title')}>
      <div className={classes.root}>
        {!caller.mayUpdate && !caller.mayDecide && (
          <Callout icon={LockIcon}>
            {t('concernStep.readOnly', {
              permission: aiGovernanceConcernUpdatePermission.name,
            })}
          </Callout>
        )}
        {state === 'assessing' && caller.mayUpdate && !caller.mayDecide && (
          <Callout icon={LockIcon}>
            {t('concernStep.decideElse', {
              permission: aiGovernanceConcernDecidePermission.name,
            })}
          </Callout>
        )}
        {caller.mayUpdate && steps.length === 0 && (
          <Typography variant="body2">{t('concernStep.none')}</Typography>
        )}
        {ahead.length > 0 && list(t('concernStep.title'), ahead)}
        {aside.length > 0 && (
          <>
            <Typography variant="h6" component="h3">
              {t('concernStep.others')}
            </Typography>
            {list(t('concernStep.others'), aside)}
          </>
        )}
      </div>
      {to && (
        <StepDialog
          concern={concern}
          to={to}
          onDone={words => {
            setTo(undefined);
            onChanged(words);
          }}
          onClose={() => {
            setTo(undefined);
            onClosed();
          }}
        />
      )}
    </SectionCard>
  );
}
