import {
  ConcernClockPolicy,
  ConcernRequest,
  REQUEST_TYPES,
  SEVERITIES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { Duration } from 'luxon';
import { readPeriod } from '../../policy/periods';
import { ConfigPart, refuseOtherKeys } from '../../policy/values';

const ROOT = 'aiGovernance.policy.concerns';

const CLOCK_KEYS = [
  'id',
  'requests',
  'severities',
  'acknowledgeWithin',
  'resolveWithin',
  'pausesWhileWaiting',
];

/** What holds where config says nothing. */
const BY_DEFAULT: ConcernClockPolicy = {
  id: 'all concerns',
  acknowledgeWithin: 'P2D',
  resolveWithin: 'P30D',
};

/** For how long what is personal is kept. */
export interface ConcernRetention {
  /** The requests that it is for; all, if left out. */
  requests?: readonly ConcernRequest['type'][];
  keep: Duration;
}

/** How concerns are handled, by the organisation's own rules. */
export interface ConcernPolicy {
  /** How soon they are answered; the first rule that is about one decides. */
  clocks: readonly ConcernClockPolicy[];
  /** For how long personal data is kept after a concern has ended. */
  retention: readonly ConcernRetention[];
  /** Who is told of what nobody works on yet, as an entity reference. */
  handlers?: string;
}

/** Reads how concerns are handled; a bad value stops the start. */
export function concernPolicyFromConfig(
  config: RootConfigService,
): ConcernPolicy {
  const root = config.getOptionalConfig(ROOT);
  if (root) {
    refuseOtherKeys({ config: root, key: ROOT }, [
      'clocks',
      'handlers',
      'retention',
    ]);
  }
  const clocks = root?.getOptionalConfigArray('clocks') ?? [];
  const retention = root?.getOptionalConfigArray('retention') ?? [];
  const handlers = root?.getOptionalString('handlers');
  return {
    clocks: [
      ...clocks.map((part, index) =>
        readClock({ config: part, key: `${ROOT}.clocks[${index}]` }),
      ),
      BY_DEFAULT,
    ],
    retention: retention.map((part, index) => {
      const at = { config: part, key: `${ROOT}.retention[${index}]` };
      refuseOtherKeys(at, ['requests', 'keep']);
      return {
        requests: readWords(at, 'requests', REQUEST_TYPES),
        keep: Duration.fromISO(
          readIsoPeriod(at, 'keep') ?? part.getString('keep'),
        ),
      };
    }),
    handlers: handlers && readOwner(handlers),
  };
}

function readClock(part: ConfigPart): ConcernClockPolicy {
  const { config } = part;
  refuseOtherKeys(part, CLOCK_KEYS);
  return {
    id: config.getString('id'),
    requests: readWords(part, 'requests', REQUEST_TYPES),
    severities: readWords(part, 'severities', SEVERITIES),
    acknowledgeWithin: readIsoPeriod(part, 'acknowledgeWithin'),
    resolveWithin: readIsoPeriod(part, 'resolveWithin'),
    pausesWhileWaiting: config.getOptionalBoolean('pausesWhileWaiting'),
  };
}

function readIsoPeriod(
  { config, key }: ConfigPart,
  name: string,
): string | undefined {
  if (!config.has(name)) {
    return undefined;
  }
  try {
    return readPeriod(config as RootConfigService, name, '').toISO()!;
  } catch (error) {
    throw new InputError(`${key}.${(error as Error).message}`);
  }
}

function readWords<T extends string>(
  { config, key }: ConfigPart,
  name: string,
  allowed: readonly T[],
): T[] | undefined {
  const found = config.getOptionalStringArray(name);
  const other = found?.find(word => !allowed.includes(word as T));
  if (other !== undefined) {
    throw new InputError(
      `${key}.${name}: found "${other}", allowed are ${allowed.join(', ')}`,
    );
  }
  return found as T[] | undefined;
}

function readOwner(written: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(written, { defaultKind: 'group' }),
    );
  } catch {
    throw new InputError(
      `${ROOT}.handlers: found "${written}", allowed is a group or a user, such as group:default/customer-care`,
    );
  }
}
