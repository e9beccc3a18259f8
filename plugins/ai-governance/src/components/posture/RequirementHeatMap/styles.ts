import type { BackstageTheme } from '@backstage/theme';
import { alpha, makeStyles } from '@material-ui/core/styles';

/**
 * How the heat map looks. Only what needs action is coloured, the more of it
 * the stronger; the sign in each cell says the same without colour.
 */
export const useHeatMapStyles = makeStyles<BackstageTheme>(theme => {
  const accent = theme.palette.status.error;
  const neutral = theme.palette.text.primary;
  return {
    scroll: { overflowX: 'auto', margin: theme.spacing(2, 0) },
    table: {
      width: '100%',
      minWidth: 880,
      borderSpacing: 4,
      borderCollapse: 'separate',
      tableLayout: 'fixed',
      '& th': { fontWeight: 400, textAlign: 'left' },
    },
    corner: { width: '24%', fontSize: '0.85rem' },
    column: { fontSize: '0.85rem' },
    all: { '&&': { fontWeight: 700 } },
    owner: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(0.5),
    },
    ownerText: { minWidth: 0, paddingTop: 3, overflowWrap: 'anywhere' },
    ownerNote: { color: theme.palette.text.secondary, fontSize: '0.8rem' },
    interaction: {
      paddingLeft: theme.spacing(4.5),
      fontSize: '0.9rem',
      overflowWrap: 'anywhere',
    },
    cell: { padding: 0 },
    link: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      gap: theme.spacing(0.5),
      minHeight: 36,
      fontSize: '0.85rem',
      color: neutral,
      borderRadius: theme.shape.borderRadius,
      border: '1px solid transparent',
      '&:hover': { borderColor: neutral },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
      },
    },
    fail: { backgroundColor: alpha(accent, 0.26) },
    undetermined: { backgroundColor: alpha(accent, 0.1) },
    waived: {
      backgroundImage: `repeating-linear-gradient(135deg, ${alpha(
        neutral,
        0.1,
      )} 0 4px, transparent 4px 8px)`,
    },
    pass: { backgroundColor: alpha(neutral, 0.06) },
    'not-applicable': { borderColor: theme.palette.divider },
    'not-assessed': { border: `1px dashed ${theme.palette.divider}` },
    legend: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 2),
      listStyle: 'none',
      margin: 0,
      padding: 0,
      fontSize: '0.85rem',
    },
    legendItem: {
      display: 'inline-flex',
      padding: theme.spacing(0.25, 1),
      borderRadius: theme.shape.borderRadius,
    },
  };
});
