import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { colord, extend } from 'colord';
import a11yPlugin from 'colord/plugins/a11y';
import { readLogo } from './readLogo';

extend([a11yPlugin]);

const KEY = 'aiGovernance.public.theme';
const DEFAULT_COLOUR = '#1d4f7c';

/** What text needs to be readable (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** The backgrounds that the colour stands on. */
export const LIGHT_BACKGROUND = '#ffffff';
export const DARK_BACKGROUND = '#15181c';

/** How the public pages look: as the organisation does. */
export interface Theme {
  name: string;
  /** A `data:` address. */
  logo?: string;
  /** Can be read on the light background, and white on it. */
  colour: string;
  /** The same hue, as light as it has to be on the dark background. */
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
  const contrast = colour.contrast(LIGHT_BACKGROUND);
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
    colour: colour.toHex(),
    darkColour: lightened(colour.toHex()),
  };
}

/** The first step towards white that can be read on the dark background. */
function lightened(colour: string): string {
  let lighter = colord(colour);
  while (lighter.contrast(DARK_BACKGROUND) < LEAST_CONTRAST) {
    lighter = lighter.lighten(0.02);
  }
  return lighter.toHex();
}
