import { Link } from '@backstage/core-components';
import type { BackstageTheme } from '@backstage/theme';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { SectionCard } from '../SectionCard';

const useStyles = makeStyles<BackstageTheme>(theme => ({
  label: { fontWeight: 700, fontSize: '0.9rem' },
  number: { fontSize: '2rem', lineHeight: 1.3, fontWeight: 700 },
  words: { fontSize: '1.25rem', lineHeight: '2.6rem', fontWeight: 700 },
  link: { color: theme.palette.link },
  note: { color: theme.palette.text.secondary, fontSize: '0.9rem' },
}));

/** One number, what it counts, and out of how many. */
export function Tile(props: {
  label: string;
  /** A number; words where none is known. */
  value: number | string | undefined;
  note: ReactNode;
  /** Where what is counted can be seen; with nothing to see, no link. */
  to?: string;
}) {
  const { label, value, note, to } = props;
  const classes = useStyles();
  const className = typeof value === 'string' ? classes.words : classes.number;
  const shown = value ?? '…';
  return (
    <li>
      <SectionCard>
        <div className={classes.label}>{label}</div>
        <div className={className}>
          {to && value !== 0 ? (
            <Link
              to={to}
              className={classes.link}
              aria-label={`${label}: ${shown}`}
            >
              {shown}
            </Link>
          ) : (
            shown
          )}
        </div>
        <div className={classes.note}>{note}</div>
      </SectionCard>
    </li>
  );
}
