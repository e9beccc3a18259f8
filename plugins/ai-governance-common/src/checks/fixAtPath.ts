import { InteractionFacts } from '../facts/types';
import { fixInteraction } from './outcomes';
import { YamlFix } from './types';

// `spec.` block, then perhaps `[position]`, then perhaps `.key`
const PATH = /^spec\.([^[]+)(?:\[(\d+)\](?:\.(.+))?)?$/;

/**
 * YAML that puts something else at a path such as `spec.aiSystems[0]` or
 * `spec.transparency.rights[1].how`: the whole list is written out, with that
 * one place changed.
 */
export function fixAtPath(
  facts: InteractionFacts,
  path: string,
  replacement: unknown,
): YamlFix {
  const [, block, position, key] = PATH.exec(path)!;
  const keys = block.split('.');
  if (position === undefined) {
    return fixInteraction(facts, keys, replacement);
  }
  const list = keys.reduce<any>((value, step) => value[step], facts.spec);
  return fixInteraction(
    facts,
    keys,
    (list as unknown[]).map((item, index) => {
      if (index !== Number(position)) {
        return item;
      }
      return key === undefined
        ? replacement
        : { ...(item as object), [key]: replacement };
    }),
  );
}
