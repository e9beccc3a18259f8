import { formatProblem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { envelopeProblem } from '../../catalog';
import { Problem } from './types';

const ROOT_KEYS = ['apiVersion', 'kind', 'metadata', 'spec'];
const FROM_SCHEMA = /^Malformed envelope, (\S+) /;
const FROM_FORMAT =
  /^"?((?:annotations|labels)\.\S+?|[\w.]+)"? (?:is not valid|must have a value|could not be validated)/;
// Of these, the rules of kind and specification say more.
const SAID_ELSEWHERE =
  /^(?:Malformed envelope, (?:\/(?:apiVersion|kind|spec)\b|<root> must have required property '(?:apiVersion|kind)')|"?(?:apiVersion|kind)"? )/;
const ADVERTISEMENT = / To learn more about catalog file format, visit: .*$/s;

/** What the catalog would refuse in the parts that all entities share. */
export async function findMetadataProblems(entity: Entity): Promise<Problem[]> {
  const unknownKeys = Object.keys(entity).filter(
    key => !ROOT_KEYS.includes(key),
  );
  if (unknownKeys.length > 0) {
    return unknownKeys.map(key => toUnknownKey(key, entity));
  }
  const message = await envelopeProblem(entity);
  if (message === undefined || SAID_ELSEWHERE.test(message)) {
    return [];
  }
  return [
    {
      ruleId: 'declaration.metadata',
      path: placeIn(message),
      message: message.replace(ADVERTISEMENT, ''),
    },
  ];
}

function toUnknownKey(key: string, entity: Entity): Problem {
  const path = [key];
  const found = (entity as unknown as Record<string, unknown>)[key];
  const allowed = `no such key here, but one of ${ROOT_KEYS.join(', ')}`;
  return {
    ruleId: 'declaration.metadata',
    path,
    message: formatProblem({ path, found, allowed }),
  };
}

/** The catalog tells the place in words only. */
function placeIn(message: string): (string | number)[] {
  const [, pointer] = FROM_SCHEMA.exec(message) ?? [];
  if (pointer !== undefined) {
    return pointer.split('/').slice(1).map(toStep);
  }
  const [, field = 'metadata'] = FROM_FORMAT.exec(message) ?? [];
  const [first, ...rest] = field.split('.');
  if (first === 'annotations' || first === 'labels') {
    return ['metadata', first, rest.join('.')];
  }
  const steps = [first, ...rest].map(toStep);
  return ROOT_KEYS.includes(first) ? steps : ['metadata', ...steps];
}

function toStep(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}
