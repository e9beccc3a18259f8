import { REQUEST_TYPES } from '@ai-governance/backstage-plugin-ai-governance-common';
import Checkbox from '@material-ui/core/Checkbox';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { DraftProps, fieldName, useFieldHelp } from './DraftFields';
import { FormSection } from './FormSection';

const useStyles = makeStyles(theme => ({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(19rem, 100%), 1fr))',
    columnGap: theme.spacing(2),
  },
  choice: {
    alignItems: 'flex-start',
    '& .MuiFormControlLabel-label': { padding: theme.spacing(0.75, 0) },
  },
  help: { color: theme.palette.text.secondary },
}));

/** The requests, each with what it means. */
export function WhatIsAsked(props: DraftProps) {
  const { draft, faults, onChange } = props;
  const { requests } = draft;
  const classes = useStyles();
  const { t } = useMessages();
  const helpId = useId();
  const helpFor = useFieldHelp(props);
  const toggle = (type: (typeof requests)[number]) =>
    onChange({
      requests: requests.includes(type)
        ? requests.filter(other => other !== type)
        : [...requests, type],
    });
  return (
    <FormSection title={t('enterConcern.asks')}>
      <FormControl
        component="fieldset"
        required
        error={faults.requests !== undefined}
        aria-describedby={helpId}
      >
        <FormLabel component="legend">{t('enterConcern.requests')}</FormLabel>
        <FormHelperText id={helpId}>
          {helpFor('requests', t('enterConcern.requestsHelp'))}
        </FormHelperText>
        <div className={classes.choices}>
          {REQUEST_TYPES.map(type => (
            <FormControlLabel
              key={type}
              className={classes.choice}
              control={
                <Checkbox
                  color="primary"
                  size="small"
                  checked={requests.includes(type)}
                  inputProps={{ name: fieldName('requests') }}
                  onChange={() => toggle(type)}
                />
              }
              label={
                <span>
                  {t(`concern.request.${type}`)}{' '}
                  <span className={classes.help}>
                    {`– ${t(`enterConcern.requestHelp.${type}`)}`}
                  </span>
                </span>
              }
            />
          ))}
        </div>
      </FormControl>
    </FormSection>
  );
}
