import { formatPath } from '@ai-governance/backstage-plugin-ai-governance-common';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { overlay, WrittenMapping } from '../mapping/mappingSchema';
import { readPath } from '../mapping/payloadPath';
import { schemaProblems } from '../mapping/schemaProblems';
import { createHmacScheme } from '../schemes/createHmacScheme';
import { toDeliveryId } from '../schemes/deliveryId';
import { GENERIC_SCHEME, WEBHOOK_SCHEMES } from '../schemes/webhookSchemes';
import { WebhookScheme } from '../schemes/WebhookScheme';
import { channelSchema, WrittenChannel } from './channelSchema';
import { IntakeChannel } from './IntakeChannel';

const TOLERANCE_SECONDS = 300;

/** A sender that says no more than this still starts the clock of a complaint. */
const LEAST_MAPPING: WrittenMapping = {
  requests: [{ type: { const: 'complaint' } }],
};

/** Reads one channel from config. */
export function readChannel(
  name: string,
  { key, written }: { key: string; written: unknown },
): IntakeChannel {
  const channel = parseChannel(key, written);
  const scheme = schemeOf(key, channel);
  refuseBadSecrets(key, { channel, scheme });
  const { secrets, toleranceSeconds = TOLERANCE_SECONDS } = channel;
  const interactionRef =
    channel.interactionRef && interactionOf(key, channel.interactionRef);
  return {
    name,
    kind: channel.kind ?? scheme.kind ?? 'api',
    ...(interactionRef && { interactionRef }),
    mapping: mappingOf(key, { channel, scheme }),
    verify: request => scheme.verify({ ...request, secrets, toleranceSeconds }),
    deliveryIdOf: (verification, payload) =>
      (verification.ok ? verification.deliveryId : undefined) ??
      (scheme.deliveryIdPath === undefined
        ? undefined
        : toDeliveryId(readPath(payload, scheme.deliveryIdPath))),
  };
}

/** Says where, what was found and what is allowed; a secret is never shown. */
function refuse(
  key: string,
  { found, allowed }: { found?: unknown; allowed: string },
): never {
  const shown =
    found === undefined ? '' : `found ${JSON.stringify(found)?.slice(0, 80)}, `;
  throw new InputError(`${key}: ${shown}allowed is ${allowed}`);
}

function parseChannel(key: string, written: unknown): WrittenChannel {
  const result = channelSchema.safeParse(written);
  if (result.success) {
    return result.data;
  }
  const [issue] = result.error.issues;
  const [{ path, found, allowed }] = schemaProblems(result.error, written);
  const at = [key, ...path];
  if (issue.code === 'unrecognized_keys') {
    throw new InputError(
      `${formatPath(at)}: there is no key "${issue.keys[0]}" here`,
    );
  }
  const isPublic = path.length > 0 && path[0] !== 'secrets';
  return refuse(formatPath(at), {
    ...(isPublic && { found: found ?? 'nothing' }),
    allowed,
  });
}

function schemeOf(key: string, channel: WrittenChannel): WebhookScheme {
  const { scheme: name, schemeOptions, toleranceSeconds } = channel;
  if (name === GENERIC_SCHEME && !schemeOptions) {
    return refuse(`${key}.schemeOptions`, {
      found: 'nothing',
      allowed: `header, algorithm and encoding, which ${name} needs`,
    });
  }
  if (name !== GENERIC_SCHEME && schemeOptions) {
    return refuse(`${key}.schemeOptions`, {
      allowed: `nothing: they are for the scheme ${GENERIC_SCHEME}`,
    });
  }
  const scheme = schemeOptions
    ? createHmacScheme({ name, ...schemeOptions })
    : WEBHOOK_SCHEMES.find(each => each.name === name)!;
  if (toleranceSeconds !== undefined && !scheme.signsTime) {
    return refuse(`${key}.toleranceSeconds`, {
      found: toleranceSeconds,
      allowed: `nothing: ${name} signs no time here`,
    });
  }
  return scheme;
}

function refuseBadSecrets(
  key: string,
  options: { channel: WrittenChannel; scheme: WebhookScheme },
): void {
  const { channel, scheme } = options;
  channel.secrets.forEach((secret, index) => {
    const allowed = scheme.secretProblem?.(secret);
    if (allowed) {
      refuse(`${key}.secrets[${index}]`, { allowed });
    }
  });
}

function interactionOf(key: string, written: string): string {
  const place = `${key}.interactionRef`;
  const allowed =
    'a customer interaction, such as customerinteraction:default/loan-pre-approval';
  try {
    const ref = parseEntityRef(written, {
      defaultKind: 'customerinteraction',
      defaultNamespace: 'default',
    });
    if (ref.kind.toLowerCase() === 'customerinteraction') {
      return stringifyEntityRef(ref);
    }
  } catch {
    return refuse(place, { found: written, allowed });
  }
  return refuse(place, { found: written, allowed });
}

function mappingOf(
  key: string,
  options: { channel: WrittenChannel; scheme: WebhookScheme },
): WrittenMapping {
  const { channel, scheme } = options;
  const mapping = overlay(
    scheme.mapping ?? LEAST_MAPPING,
    channel.mapping ?? {},
  );
  if (!mapping.description) {
    return refuse(`${key}.mapping.description`, {
      found: mapping.description ?? 'nothing',
      allowed: 'a path in the payload: without one no concern says anything',
    });
  }
  return mapping;
}
