import type { RegulationList } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import {
  ALL_LAWS,
  RegulationState,
} from '../../../regulations/regulationState';
import { SectionCard } from '../../SectionCard';
import { RegulationTable } from '../RegulationTable';
import { RegulationFilters } from './RegulationFilters';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
}));

/** The laws as of a day, with what to keep of them. */
export function LawList(props: {
  list: RegulationList;
  state: RegulationState;
  loading: boolean;
  /** Whether something was recorded just now. */
  recorded: boolean;
  onChange(change: Partial<RegulationState>): void;
  onOpen(rowId: string): void;
  onOpenTouched(rowId: string): void;
}) {
  const { list, state, loading, recorded, onChange } = props;
  const { items, packs, asOf, mayAdopt } = list;
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const total = packs.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <SectionCard title={t('law.howItStands', { day: dayOf(asOf, language) })}>
      <div className={classes.root}>
        <RegulationFilters packs={packs} state={state} onChange={onChange} />
        <Typography variant="body2" role="status">
          {recorded && `${t('regulations.recorded')} `}
          {items.length < total
            ? t('regulations.countOf', { shown: items.length, total })
            : t('regulations.count', { count: total })}
        </Typography>
        {total === 0 && (
          <Typography variant="body1">{t('regulations.noPacks')}</Typography>
        )}
        {total > 0 && items.length === 0 && (
          <div>
            <Typography variant="body1" gutterBottom>
              {t('regulations.noMatch')}
            </Typography>
            <Button
              size="small"
              variant="outlined"
              onClick={() => onChange(ALL_LAWS)}
            >
              {t('regulations.clear')}
            </Button>
          </div>
        )}
        {items.length > 0 && (
          <RegulationTable
            items={items}
            mayAdopt={mayAdopt}
            loading={loading}
            onOpen={props.onOpen}
            onOpenTouched={props.onOpenTouched}
          />
        )}
      </div>
    </SectionCard>
  );
}
