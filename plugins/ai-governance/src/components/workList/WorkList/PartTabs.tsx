import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { useMessages } from '../../../hooks/useMessages';
import type { WorkListPartId } from '../../../workList/parts';
import { HowMuchWaits } from './HowMuchWaits';
import type { WorkListPart } from './types';

const useStyles = makeStyles(theme => ({
  tab: {
    textTransform: 'none',
    letterSpacing: 'normal',
    fontSize: '1rem',
    fontWeight: 700,
  },
  counts: {
    display: 'block',
    fontSize: '0.85rem',
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
}));

/** The parts by name, each with how much waits in it. */
export function PartTabs(props: {
  /** What the ids of the tabs and their panel begin with. */
  id: string;
  parts: WorkListPart[];
  chosen: WorkListPartId;
  onChoose(part: WorkListPartId): void;
}) {
  const { id, parts, chosen, onChoose } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <Tabs
      value={chosen}
      indicatorColor="primary"
      textColor="inherit"
      aria-label={t('workList.parts')}
      onChange={(_, part) => onChoose(part)}
    >
      {parts.map(part => (
        <Tab
          key={part.id}
          value={part.id}
          id={`${id}-${part.id}`}
          aria-controls={part.id === chosen ? `${id}-panel` : undefined}
          className={classes.tab}
          label={
            <span>
              {t(`workList.part.${part.id}`)}
              <span className={classes.counts}>
                <HowMuchWaits waiting={part.waiting} />
              </span>
            </span>
          }
        />
      ))}
    </Tabs>
  );
}
