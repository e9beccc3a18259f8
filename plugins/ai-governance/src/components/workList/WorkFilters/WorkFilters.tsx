import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import type { WorkListState } from '../../../workList/workListState';
import { SelectFilter } from '../../SelectFilter';
import { TextFilter } from '../../TextFilter';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
    // The names of the fields stand on their upper edge.
    paddingTop: theme.spacing(1),
    // Wide enough for its name.
    '& > :first-child': { flex: '0 1 17rem' },
  },
}));

/** What to keep in a part of the work list. */
export function WorkFilters(props: {
  /** What the text is looked for in. */
  textLabel: string;
  state: WorkListState;
  filtered: boolean;
  onChange(change: Partial<WorkListState>): void;
  onClear(): void;
  /** Further filters of the part. */
  children?: ReactNode;
}) {
  const { textLabel, state, filtered, onChange, onClear, children } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <div
      role="search"
      aria-label={t('workList.filters')}
      className={classes.root}
    >
      <TextFilter
        label={textLabel}
        value={state.text}
        onChange={text => onChange({ text })}
      />
      <SelectFilter
        label={t('workList.waitsFor')}
        value={state.forYou ? 'you' : 'anybody'}
        values={['anybody', 'you'] as const}
        nameOf={who => t(`workList.${who}`)}
        onChange={who => onChange({ forYou: who === 'you' })}
      />
      {children}
      {state.entity && (
        <Typography variant="body2" component="span">
          {t('workList.only', {
            entity: (
              <EntityDisplayName entityRef={state.entity} disableTooltip />
            ),
          })}
        </Typography>
      )}
      {filtered && (
        <Button size="small" onClick={onClear}>
          {t('workList.clear')}
        </Button>
      )}
    </div>
  );
}
