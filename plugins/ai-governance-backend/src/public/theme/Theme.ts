import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { Colord, colord, extend } from 'colord';
import a11yPlugin from 'colord/plugins/a11y';
import { readLogo } from './readLogo';

extend([a11yPlugin]);

const KEY = 'aiGovernance.public.theme';
const DEFAULT_COLOUR = '#1d4f7c';

/** What text needs to be readable (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** What stands behind text: the page, and panels, which stand out from it. */
export const LIGHT = { page: '#ffffff', panel: '#f3f5f7' };
export const DARK = { page: '#15181c', panel: '#20252b' };

/** How the public pages look: as the organisation does. */
export interface Theme {
  name: string;
  /** A `data:` address. */
  logo?: string;
  /** As dark as it has to be on light backgrounds. */
  colour: string;
  /** As light as it has to be on dark ones. */
  darkColour: string;
}

/** Reads the theme; one that people could not read stops the start. */
export async function themeFromConfig(
  config: RootConfigService,
): Promise<Theme> {
  const written = config.getOptionalString(`${KEY}.colour`) ?? DEFAULT_COLOUR;
  const colour = colord(written);
  if (!/^#[0-9a-f]{6}$/i.test(written) || !colour.isValid()) {
    throw new InputError(
      `${KEY}.colour: found "${written}", allowed is a colour such as ${DEFAULT_COLOUR}`,
    );
  }
  const contrast = colour.contrast(LIGHT.page);
  if (contrast < LEAST_CONTRAST) {
    throw new InputError(
      `${KEY}.colour: found ${written}, whose contrast to white is ${contrast}:1, allowed is at least ${LEAST_CONTRAST}:1`,
    );
  }
  return {
    name:
      config.getOptionalString(`${KEY}.name`) ??
      config.getOptionalString('organization.name') ??
      'Our organisation',
    logo: await readLogo(
      config.getOptionalString(`${KEY}.logoUrl`),
      `${KEY}.logoUrl`,
    ),
    colour: readable(colour, LIGHT.panel),
    darkColour: readable(colour, DARK.panel),
  };
}

/** The first step away from a background that can be read on it. */
function readable(colour: Colord, background: string): string {
  const step = colord(background).isDark() ? 0.02 : -0.02;
  let away = colour;
  while (away.contrast(background) < LEAST_CONTRAST) {
    // As it will be written: in between it is more exact than that.
    away = colord(away.lighten(step).toHex());
  }
  return away.toHex();
}
