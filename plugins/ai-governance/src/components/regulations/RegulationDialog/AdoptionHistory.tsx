import type { AdoptionRecord } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Ended } from '../RecordForms';
import { useDialogStyles } from './styles';

/** All adoptions of a row, newest first, and how each ended. */
export function AdoptionHistory(props: { adoptions: AdoptionRecord[] }) {
  const classes = useDialogStyles();
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <ol aria-label={t('regulations.history')} className={classes.list}>
      {props.adoptions.map(({ id, adoptedBy, adoptedOn, note, ended }) => (
        <li key={id} className={classes.item}>
          <Typography variant="body2">
            {t('regulations.adopted', {
              who: <EntityRefLink entityRef={adoptedBy} hideIcon />,
              day: dayOf(adoptedOn, language),
            })}
            {ended && (
              <>
                {'; '}
                <Ended ended={ended} />
              </>
            )}
          </Typography>
          {note && (
            <Typography variant="body2" color="textSecondary">
              {t('regulations.noted', { note })}
            </Typography>
          )}
        </li>
      ))}
    </ol>
  );
}
