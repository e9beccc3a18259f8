import {
  LAW_STATES,
  RegulationList,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { placeOf } from '../../../formatting/places';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import {
  ALL_LAWS,
  isLawFiltered,
  RegulationState,
} from '../../../regulations/regulationState';
import { MultiSelect } from '../../MultiSelect';
import { TextFilter } from '../../TextFilter';
import { AsOfPicker } from '../AsOfPicker';

const ANYWHERE = 'anywhere';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
    // The names of the fields stand on their upper edge.
    paddingTop: theme.spacing(1),
    '& .MuiTextField-root': { minWidth: '9rem' },
  },
}));

function placesOf(packs: RegulationList['packs'], language: string) {
  const codes = new Set(packs.flatMap(({ jurisdictions }) => jurisdictions));
  return [...codes]
    .map(code => ({ code, name: placeOf(code, language) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}

/** As of which day, and which laws. */
export function RegulationFilters(props: {
  packs: RegulationList['packs'];
  state: RegulationState;
  onChange(change: Partial<RegulationState>): void;
}) {
  const { packs, state, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const places = placesOf(packs, language);
  const isKnown = places.some(({ code }) => code === state.jurisdiction);
  return (
    <div
      role="search"
      aria-label={t('regulations.filters')}
      className={classes.root}
    >
      <AsOfPicker value={state.asOf} onChange={asOf => onChange({ asOf })} />
      <TextFilter
        label={t('regulations.text')}
        value={state.text}
        onChange={text => onChange({ text })}
      />
      <TextField
        select
        id="ai-governance-regulations-place"
        size="small"
        variant="outlined"
        label={t('regulations.place')}
        value={state.jurisdiction ?? ANYWHERE}
        onChange={({ target: { value } }) =>
          onChange({ jurisdiction: value === ANYWHERE ? undefined : value })
        }
      >
        <MenuItem value={ANYWHERE}>{t('regulations.anywhere')}</MenuItem>
        {state.jurisdiction && !isKnown && (
          <MenuItem value={state.jurisdiction}>
            {placeOf(state.jurisdiction, language)}
          </MenuItem>
        )}
        {places.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <MultiSelect
        label={t('regulations.state')}
        values={LAW_STATES}
        chosen={state.states}
        nameOf={each => t(`law.state.${each}`)}
        onChange={states => onChange({ states })}
      />
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            color="primary"
            checked={state.touching}
            onChange={event => onChange({ touching: event.target.checked })}
          />
        }
        label={t('regulations.touching')}
      />
      {state.entity && (
        <Typography variant="body2" component="span">
          {t('regulations.onlyTouching', {
            entity: (
              <EntityDisplayName entityRef={state.entity} disableTooltip />
            ),
          })}
        </Typography>
      )}
      {isLawFiltered(state) && (
        <Button size="small" onClick={() => onChange(ALL_LAWS)}>
          {t('regulations.clear')}
        </Button>
      )}
    </div>
  );
}
