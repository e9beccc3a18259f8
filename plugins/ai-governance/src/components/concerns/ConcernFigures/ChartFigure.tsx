import { makeStyles } from '@material-ui/core/styles';
import type { ReactElement, ReactNode } from 'react';
import { ResponsiveContainer } from 'recharts';
import { useMessages } from '../../../hooks/useMessages';
import { Disclosure } from '../../Disclosure';

const useStyles = makeStyles({
  root: { margin: 0, minWidth: 0 },
});

/** A picture, and the same in numbers for those who cannot see it. */
export function ChartFigure(props: {
  /** What the picture shows, in words. */
  label: string;
  height: number;
  /** A chart of recharts. */
  chart: ReactElement;
  table: ReactNode;
}) {
  const { label, height, chart, table } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <>
      <figure className={classes.root} aria-label={label}>
        <ResponsiveContainer width="100%" height={height}>
          {chart}
        </ResponsiveContainer>
      </figure>
      <Disclosure label={t('concernFigures.asTable')}>{table}</Disclosure>
    </>
  );
}
