import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import type { ScorecardState } from '../../../scorecards/scorecardState';
import { FirstDeclaration } from '../../posture/HowToDeclare';

/** Why there is no group, and what to do about it. */
export function EmptyScorecards(props: {
  state: ScorecardState;
  onChange(change: Partial<ScorecardState>): void;
}) {
  const { state, onChange } = props;
  const { t } = useMessages();
  if (state.text) {
    return (
      <>
        <Typography variant="body1" gutterBottom>
          {t('scorecards.noMatch')}
        </Typography>
        <Button
          size="small"
          variant="outlined"
          onClick={() => onChange({ text: '' })}
        >
          {t('scorecards.clear')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Typography variant="body1" gutterBottom>
        {t('scorecards.empty')}
      </Typography>
      <FirstDeclaration />
    </>
  );
}
