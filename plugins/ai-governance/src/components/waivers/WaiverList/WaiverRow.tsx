import type { WaiverItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import { WorkRow } from '../../workList/WorkTable';
import { WaiverActions } from '../WaiverActions';
import { WaiverFacts } from '../WaiverFacts';
import { WaiverStateMark } from '../WaiverStateMark';

const useStyles = makeStyles(theme => ({
  // Names above what they name, where there is no room beside it.
  about: {
    [theme.breakpoints.down('sm')]: {
      '& dl': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
      '& dd + dt': { marginTop: theme.spacing(0.5) },
    },
  },
  step: { display: 'grid', justifyItems: 'start', gap: theme.spacing(1) },
}));

/** A waiver, and the step that the reader may take. */
export function WaiverRow(props: {
  waiver: WaiverItem;
  onChanged(words?: string): void;
}) {
  const { waiver, onChanged } = props;
  const { entityRef, title, checkTitle, checkId, state, steps } = waiver;
  const check = checkTitle ?? checkId;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <WorkRow
      entityRef={entityRef}
      title={title}
      name={`${title}: ${check}`}
      below={check}
      about={
        <div className={classes.about}>
          <WaiverFacts waiver={waiver} />
        </div>
      }
      step={
        <div className={classes.step}>
          <WaiverStateMark state={state} accent={waiver.decidable} />
          {state === 'requested' && steps.length === 0 && (
            <span>{t('waiverActions.others')}</span>
          )}
          <WaiverActions waiver={waiver} onChanged={onChanged} />
        </div>
      }
    />
  );
}
