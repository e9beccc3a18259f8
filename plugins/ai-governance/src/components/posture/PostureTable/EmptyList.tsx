import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import type { ListState } from '../../../posture/listState';
import { FirstDeclaration } from '../HowToDeclare';
import { isFiltered, NO_FILTERS } from './filters';

/** Why the list is empty, and what to do about it. */
export function EmptyList(props: {
  state: ListState;
  onChange(change: Partial<ListState>): void;
}) {
  const { state, onChange } = props;
  const { t } = useMessages();
  if (isFiltered(state)) {
    return (
      <>
        <Typography variant="body1" gutterBottom>
          {t('postureTable.noMatch')}
        </Typography>
        <Button
          size="small"
          variant="outlined"
          onClick={() => onChange(NO_FILTERS)}
        >
          {t('postureTable.clear')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Typography variant="body1" gutterBottom>
        {t(`postureTable.empty.${state.kind}`)}
      </Typography>
      <FirstDeclaration />
    </>
  );
}
