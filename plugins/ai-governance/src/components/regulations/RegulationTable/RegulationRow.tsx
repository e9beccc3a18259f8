import type { RegulationListItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { LawSource } from '../LawSource';
import { LawDates, LawStateMark } from '../LawState';
import { AdoptionWords } from './AdoptionWords';
import { touchesWords } from './touchesWords';

const useStyles = makeStyles({
  link: {
    textAlign: 'left',
    font: 'inherit',
    fontWeight: 700,
    lineHeight: 1.4,
  },
});

/** One law, and what is known of it. */
export function RegulationRow(props: {
  item: RegulationListItem;
  mayAdopt: boolean;
  onOpen(): void;
  onOpenTouched(): void;
}) {
  const { item, mayAdopt, onOpen, onOpenTouched } = props;
  const { title, citation, state, from, operativeFrom, touches } = item;
  const classes = useStyles();
  const { t } = useMessages();
  const touched = touchesWords(touches, t);
  const isAdopted = item.records.adoptions.some(
    ({ ended, contentHash }) => !ended && contentHash === item.contentHash,
  );
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" role="rowheader">
        <MuiLink
          component="button"
          variant="body2"
          className={classes.link}
          aria-label={t('regulations.openFor', { title })}
          onClick={onOpen}
        >
          {title}
        </MuiLink>
        <Typography variant="body2" color="textSecondary">
          {citation}
        </Typography>
        {item.switchedOff && (
          <Typography variant="body2">
            {t('regulations.switchedOff', { reason: item.switchedOff })}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <LawStateMark state={state} />
        <Typography variant="body2" color="textSecondary">
          <LawDates state={state} from={from} operativeFrom={operativeFrom} />
        </Typography>
      </TableCell>
      <TableCell>
        <AdoptionWords item={item} />
        {mayAdopt && !isAdopted && !item.switchedOff && (
          <div>
            <Button
              size="small"
              variant="outlined"
              aria-label={t('regulations.adoptFor', { title })}
              onClick={onOpen}
            >
              {t('regulations.adopt')}
            </Button>
          </div>
        )}
      </TableCell>
      <TableCell>
        {touches.yes + touches.undetermined > 0 ? (
          <MuiLink
            component="button"
            variant="body2"
            className={classes.link}
            aria-label={t('regulations.touchesFor', {
              touches: touched,
              title,
            })}
            onClick={onOpenTouched}
          >
            {touched}
          </MuiLink>
        ) : (
          touched
        )}
      </TableCell>
      <TableCell>
        <Typography variant="body2">
          <LawSource {...item} />
        </Typography>
      </TableCell>
    </TableRow>
  );
}
