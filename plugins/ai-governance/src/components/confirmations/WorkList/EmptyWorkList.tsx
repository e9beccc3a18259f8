import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  ALL_WORK,
  isWorkFiltered,
  WorkListState,
} from '../../../confirmations/workListState';
import { useMessages } from '../../../hooks/useMessages';

/** Why the list is empty, and what would be here. */
export function EmptyWorkList(props: {
  state: WorkListState;
  onChange(change: Partial<WorkListState>): void;
}) {
  const { state, onChange } = props;
  const { t } = useMessages();
  return isWorkFiltered(state) ? (
    <div>
      <Typography variant="body1" gutterBottom>
        {t('workList.noMatch')}
      </Typography>
      <Button
        size="small"
        variant="outlined"
        onClick={() => onChange(ALL_WORK)}
      >
        {t('workList.clear')}
      </Button>
    </div>
  ) : (
    <div>
      <Typography variant="body1" gutterBottom>
        {t('workList.empty')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('workList.emptyMeaning')}
      </Typography>
    </div>
  );
}
