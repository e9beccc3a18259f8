import type {
  CheckResult,
  WaiverItem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { withoutWaiver } from '../../../waivers/withoutWaiver';
import { StatusMark } from '../../posture/StatusMark';
import { WaiverActions } from '../WaiverActions';
import { WaiverFacts } from '../WaiverFacts';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(0.75, 0, 2) },
  below: {
    display: 'grid',
    justifyItems: 'start',
    gap: theme.spacing(1),
    margin: theme.spacing(0.5, 0, 0, 3.25),
  },
}));

/** A check that is waived: by whom, why, until when, and what it would say. */
export function WaivedCheck(props: {
  result: CheckResult;
  title: string;
  /** `undefined` where it is not known. */
  waiver: WaiverItem | undefined;
  onChanged(words?: string): void;
}) {
  const { result, title, waiver, onChanged } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const without = withoutWaiver(result.message);
  const isKnown = waiver?.state === 'approved';
  return (
    <li className={classes.root}>
      <StatusMark status={result.status}>{title}</StatusMark>
      <div className={classes.below}>
        <Typography variant="body2" color="textSecondary">
          {isKnown && without
            ? `${t('waiver.without')}: ${without}`
            : result.message}
        </Typography>
        {isKnown && (
          <>
            <WaiverFacts waiver={waiver} />
            <WaiverActions waiver={waiver} onChanged={onChanged} />
          </>
        )}
      </div>
    </li>
  );
}
