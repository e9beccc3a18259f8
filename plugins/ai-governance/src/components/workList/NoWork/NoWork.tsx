import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';

/** Why a part of the work list is empty, and what would be here. */
export function NoWork(props: {
  filtered: boolean;
  /** That nothing matches the filters. */
  noMatch: string;
  /** That there is nothing at all. */
  empty: string;
  /** What would be here. */
  meaning: string;
  onClear(): void;
}) {
  const { filtered, noMatch, empty, meaning, onClear } = props;
  const { t } = useMessages();
  return filtered ? (
    <div>
      <Typography variant="body1" gutterBottom>
        {noMatch}
      </Typography>
      <Button size="small" variant="outlined" onClick={onClear}>
        {t('workList.clear')}
      </Button>
    </div>
  ) : (
    <div>
      <Typography variant="body1" gutterBottom>
        {empty}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {meaning}
      </Typography>
    </div>
  );
}
