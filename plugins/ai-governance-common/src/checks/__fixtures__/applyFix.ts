import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { parse } from 'yaml';
import { YamlFix } from '../types';
import { Catalog } from './exemplary';
import { fillBlanks } from './fillBlanks';

/**
 * Does in a catalog what a fix says, with its blanks filled in, and returns
 * the entity that was mended.
 */
export function applyFix(
  catalog: Catalog,
  fix: YamlFix,
  hints?: Record<string, string>,
): Entity {
  const entity = [catalog.interaction, ...catalog.aiSystems].find(
    candidate => stringifyEntityRef(candidate) === fix.entityRef,
  );
  if (!entity) {
    throw new Error(`${fix.entityRef} is not in the catalog`);
  }
  let source = parse(fillBlanks(fix.yaml, hints));
  let target: any = entity;
  const keys = fix.path.split('.');
  const last = keys.pop()!;
  for (const key of keys) {
    source = source[key];
    target[key] ??= {};
    target = target[key];
  }
  target[last] = source[last];
  return entity;
}
