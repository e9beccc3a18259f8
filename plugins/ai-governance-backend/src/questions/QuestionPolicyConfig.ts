import {
  Level,
  LEVELS,
  QUESTION_ROOMS,
  QuestionPolicy,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { readPeriod } from '../policy/periods';

const ROOT = 'aiGovernance.policy.questions';

/** No check holds back the first level: to exist is enough for it. */
const HELD_BACK = LEVELS.filter(level => level !== 'declared');

/** Reads who answers questions, and by when; a bad value stops the start. */
export function questionPolicyFromConfig(
  config: RootConfigService,
): QuestionPolicy {
  const rooms = namesIn(config, `${ROOT}.owners`, QUESTION_ROOMS);
  const levels = namesIn(config, `${ROOT}.answerWithinByLevel`, HELD_BACK);
  return {
    owners: Object.fromEntries(
      rooms.map(room => [room, readOwner(config, `${ROOT}.owners.${room}`)]),
    ),
    answerWithin: readIsoPeriod(config, `${ROOT}.answerWithin`),
    answerWithinByLevel: Object.fromEntries(
      levels.map((level): [Level, string] => [
        level,
        readIsoPeriod(config, `${ROOT}.answerWithinByLevel.${level}`),
      ]),
    ),
  };
}

function readIsoPeriod(config: RootConfigService, key: string): string {
  return readPeriod(config, key, 'P30D').toISO()!;
}

/** The keys of a part of the config: an unknown one would do nothing. */
function namesIn<T extends string>(
  config: RootConfigService,
  key: string,
  allowed: readonly T[],
): T[] {
  const names = config.getOptionalConfig(key)?.keys() ?? [];
  return names.map(name => {
    const known = allowed.find(other => other === name);
    if (known === undefined) {
      throw new InputError(
        `${key}: found the key "${name}", allowed are ${allowed.join(', ')}`,
      );
    }
    return known;
  });
}

function readOwner(config: RootConfigService, key: string): string {
  const written = config.getString(key);
  const owner = toOwner(written);
  if (owner === undefined) {
    throw new InputError(
      `${key}: found "${written}", allowed is a group or a user, such as group:default/legal`,
    );
  }
  return owner;
}

function toOwner(written: string): string | undefined {
  try {
    const ref = parseEntityRef(written, { defaultKind: 'group' });
    const isOwner = ['group', 'user'].includes(ref.kind.toLowerCase());
    return isOwner ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}
