import type { Level } from '@ai-governance/backstage-plugin-ai-governance-common';
import type { BackstageTheme } from '@backstage/theme';
import { alpha, makeStyles, Theme } from '@material-ui/core/styles';

/** How full the colour of each level is. */
const SHADES: Record<Level, number> = {
  declared: 0.12,
  identified: 0.35,
  transparent: 0.55,
  answerable: 0.78,
  sustained: 1,
};

/** The colour of a level in plots: the higher the level, the fuller. */
export function levelShade(level: Level, theme: Theme): string {
  return alpha(theme.palette.primary.main, SHADES[level]);
}

/**
 * The faces of levels. What is unassessed is hatched, so that it is no level
 * among others.
 */
export const useLevelStyles = makeStyles<BackstageTheme>(theme => ({
  unassessed: {
    backgroundImage: `repeating-linear-gradient(135deg, ${theme.palette.status.error} 0 2px, transparent 2px 5px)`,
  },
  declared: { backgroundColor: levelShade('declared', theme) },
  identified: { backgroundColor: levelShade('identified', theme) },
  transparent: { backgroundColor: levelShade('transparent', theme) },
  answerable: { backgroundColor: levelShade('answerable', theme) },
  sustained: { backgroundColor: levelShade('sustained', theme) },
}));
