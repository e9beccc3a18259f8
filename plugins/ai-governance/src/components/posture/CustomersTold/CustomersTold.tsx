import type {
  CheckResult,
  CustomerInteractionEntity,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import {
  TRANSPARENCY_PARTS,
  transparencyPartState,
} from '../../../posture/transparencyParts';
import { StatusMark } from '../StatusMark';
import { PartText } from './PartText';
import { TellingChannels } from './TellingChannels';

const useStyles = makeStyles(theme => ({
  part: {
    display: 'grid',
    gridTemplateColumns: '14rem minmax(0, 1fr)',
    gap: theme.spacing(0.5, 3),
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0, paddingTop: 0 },
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  title: { fontWeight: 700 },
  state: { color: theme.palette.text.secondary, fontSize: '0.85rem' },
  text: { overflowWrap: 'anywhere' },
}));

const SIGNS = {
  missing: 'not-assessed',
  fail: 'fail',
  undetermined: 'undetermined',
  declared: 'pass',
} as const;

/** What customers are told, in its own words, each part with its state. */
export function CustomersTold(props: {
  entity: CustomerInteractionEntity;
  results: CheckResult[];
}) {
  const { entity, results } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { transparency } = entity.spec;
  return (
    <div>
      {TRANSPARENCY_PARTS.map(part => {
        const state = transparencyPartState(part, transparency, results);
        const title = t(`customersTold.part.${part}`);
        return (
          <section key={part} aria-label={title} className={classes.part}>
            <div>
              <Typography
                variant="subtitle2"
                component="h4"
                className={classes.title}
              >
                {title}
              </Typography>
              <div className={classes.state}>
                <StatusMark status={SIGNS[state]}>
                  {t(`customersTold.state.${state}`)}
                </StatusMark>
              </div>
            </div>
            <div className={classes.text}>
              {state !== 'missing' && <PartText part={part} entity={entity} />}
            </div>
          </section>
        );
      })}
      <section
        aria-label={t('customersTold.channels')}
        className={classes.part}
      >
        <Typography
          variant="subtitle2"
          component="h4"
          className={classes.title}
        >
          {t('customersTold.channels')}
        </Typography>
        <TellingChannels transparency={transparency} />
      </section>
    </div>
  );
}
