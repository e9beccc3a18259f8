import { alpha, useTheme } from '@material-ui/core/styles';

/** How charts look in the theme of the portal: light or dark. */
export function useChartStyle() {
  const theme = useTheme();
  const { text, background, divider, primary } = theme.palette;
  return {
    text: text.primary,
    main: primary.main,
    /** For what stands beside the main thing. */
    light: alpha(primary.main, 0.3),
    muted: text.secondary,
    axis: {
      stroke: divider,
      tick: { fill: text.primary, fontSize: 13 },
      tickLine: false,
    },
    tooltip: {
      isAnimationActive: false,
      cursor: { fill: theme.palette.action.hover },
      contentStyle: {
        color: text.primary,
        backgroundColor: background.paper,
        borderColor: divider,
      },
      labelStyle: { color: text.primary },
      itemStyle: { color: text.primary },
    },
  };
}
