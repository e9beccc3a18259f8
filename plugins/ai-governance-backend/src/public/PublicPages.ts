import { KIND_CUSTOMER_INTERACTION } from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  DiscoveryService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { Theme, themeFromConfig } from './theme/Theme';

const KEY = 'aiGovernance.public';

/** How many each address may send in an hour. */
export interface PublicLimits {
  concerns: number;
  answers: number;
  wrongCodes: number;
}

const DEFAULT_LIMITS: PublicLimits = {
  concerns: 10,
  answers: 20,
  wrongCodes: 20,
};

/** What config says of the public pages. */
export interface PublicPages {
  /** The address that the pages lie under, as customers see it. */
  address: string;
  theme: Theme;
  /** What can be chosen in the form, in this order. */
  interactionRefs: string[];
  limits: PublicLimits;
  /** The secret behind receipts, which also hashes addresses. */
  key: string;
}

/** Reads the config; nothing while the pages are not switched on. */
export async function publicPagesFromConfig(
  config: RootConfigService,
  { discovery }: { discovery: DiscoveryService },
): Promise<PublicPages | undefined> {
  if (!config.getOptionalBoolean(`${KEY}.form.enabled`)) {
    return undefined;
  }
  const key = config.getOptionalString(`${KEY}.receiptKey`);
  if (key === undefined) {
    throw new InputError(
      `${KEY}.receiptKey: the public form cannot do without it, because customers get receipts`,
    );
  }
  return {
    address: `${await baseUrlFrom(config, discovery)}/public`,
    theme: await themeFromConfig(config),
    interactionRefs: interactionRefsFrom(config),
    limits: limitsFrom(config),
    key,
  };
}

async function baseUrlFrom(
  config: RootConfigService,
  discovery: DiscoveryService,
): Promise<string> {
  const written = config.getOptionalString(`${KEY}.baseUrl`);
  if (written === undefined) {
    return discovery.getExternalBaseUrl('ai-governance');
  }
  if (!/^https?:\/\//.test(written) || !URL.canParse(written)) {
    throw new InputError(
      `${KEY}.baseUrl: found "${written}", allowed is an address such as https://concerns.example.com`,
    );
  }
  return written.replace(/\/+$/, '');
}

function interactionRefsFrom(config: RootConfigService): string[] {
  const key = `${KEY}.form.interactions`;
  return (config.getOptionalStringArray(key) ?? []).map(written => {
    try {
      const ref = parseEntityRef(written, {
        defaultKind: KIND_CUSTOMER_INTERACTION,
        defaultNamespace: DEFAULT_NAMESPACE,
      });
      if (ref.kind.toLowerCase() === KIND_CUSTOMER_INTERACTION.toLowerCase()) {
        return stringifyEntityRef(ref);
      }
    } catch {
      // What is no reference is told like one of another kind.
    }
    throw new InputError(
      `${key}: found "${written}", allowed is the name of a customer interaction`,
    );
  });
}

function limitsFrom(config: RootConfigService): PublicLimits {
  const limits = { ...DEFAULT_LIMITS };
  for (const name of Object.keys(limits) as (keyof PublicLimits)[]) {
    const key = `${KEY}.limits.${name}`;
    const found = config.getOptionalNumber(key) ?? limits[name];
    if (!Number.isInteger(found) || found < 1) {
      throw new InputError(
        `${key}: found ${found}, allowed is a whole number from 1`,
      );
    }
    limits[name] = found;
  }
  return limits;
}
