import type { ConcernMessage } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { BackstageTheme } from '@backstage/theme';
import { makeStyles } from '@material-ui/core/styles';
import FromCustomerIcon from '@material-ui/icons/CallReceived';
import ToCustomerIcon from '@material-ui/icons/CallMade';
import NoteIcon from '@material-ui/icons/LockOutlined';
import { useMessages } from '../../../hooks/useMessages';
import { SignedWords } from '../../SignedWords';

const ICONS = {
  note: NoteIcon,
  'to-customer': ToCustomerIcon,
  'from-customer': FromCustomerIcon,
};

const useStyles = makeStyles<BackstageTheme>(theme => ({
  root: {
    padding: theme.spacing(1, 1.5),
    borderRadius: theme.shape.borderRadius,
    borderLeft: `3px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.action.hover,
  },
  // Words for us alone look unlike those that the customer reads.
  note: { borderLeftStyle: 'dashed', backgroundColor: 'transparent' },
  toCustomer: { borderLeftColor: theme.palette.primary.main },
  fromCustomer: { borderLeftColor: theme.palette.text.secondary },
  text: {
    marginTop: theme.spacing(0.5),
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** A note, or what was said to or by the customer, and how. */
export function SaidWords({ message }: { message: ConcernMessage }) {
  const { kind, channel, text } = message;
  const classes = useStyles();
  const { t } = useMessages();
  const by = channel && t(`concern.by.${channel}`);

  function heading() {
    switch (kind) {
      case 'note':
        return t('concernTimeline.note');
      case 'to-customer':
        return by
          ? t('concernTimeline.toCustomer', { by })
          : t('concernTimeline.toCustomerPlain');
      default:
        return by
          ? t('concernTimeline.fromCustomer', { by })
          : t('concernTimeline.fromCustomerPlain');
    }
  }

  const look = {
    note: classes.note,
    'to-customer': classes.toCustomer,
    'from-customer': classes.fromCustomer,
  }[kind];
  return (
    <div className={`${classes.root} ${look}`}>
      <SignedWords icon={ICONS[kind]} strong>
        {heading()}
      </SignedWords>
      <div className={classes.text}>
        {text ?? t('concernTimeline.textErased')}
      </div>
    </div>
  );
}
