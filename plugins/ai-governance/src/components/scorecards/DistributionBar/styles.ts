import type { BackstageTheme } from '@backstage/theme';
import { alpha, makeStyles } from '@material-ui/core/styles';

/**
 * How a distribution looks: the higher the level, the fuller the colour. What
 * is unassessed is hatched, so that it is no level among others.
 */
export const useDistributionStyles = makeStyles<BackstageTheme>(theme => {
  const accent = theme.palette.status.error;
  const { main } = theme.palette.primary;
  return {
    bar: {
      display: 'flex',
      height: 10,
      overflow: 'hidden',
      borderRadius: theme.shape.borderRadius,
      border: `1px solid ${theme.palette.text.secondary}`,
    },
    part: {
      flexBasis: 0,
      minWidth: 2,
      '& + &': { borderLeft: `1px solid ${theme.palette.background.paper}` },
    },
    words: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
      listStyle: 'none',
      margin: theme.spacing(0.5, 0, 0),
      padding: 0,
      fontSize: '0.8rem',
    },
    word: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      whiteSpace: 'nowrap',
    },
    sign: {
      width: 10,
      height: 10,
      border: `1px solid ${theme.palette.text.secondary}`,
    },
    unassessed: {
      backgroundImage: `repeating-linear-gradient(135deg, ${accent} 0 2px, transparent 2px 5px)`,
    },
    declared: { backgroundColor: alpha(main, 0.12) },
    identified: { backgroundColor: alpha(main, 0.35) },
    transparent: { backgroundColor: alpha(main, 0.55) },
    answerable: { backgroundColor: alpha(main, 0.78) },
    sustained: { backgroundColor: main },
  };
});
