import { Document, visit } from 'yaml';
import { reason } from '../../errors';
import { NoYamlError } from './NoYamlError';

/**
 * What a document says; `undefined` if it is empty.
 * @throws NoYamlError if it is broken, or no map of keys
 */
export function contentOf(document: Document): object | undefined {
  const [error] = document.errors;
  if (error) {
    throw new NoYamlError(error.message, error.pos[0]);
  }
  const content = toContent(document);
  if (content === null || content === undefined) {
    return undefined;
  }
  if (typeof content !== 'object' || Array.isArray(content)) {
    const found = Array.isArray(content) ? 'a list' : `a ${typeof content}`;
    throw new NoYamlError(`found ${found}, allowed is a map of keys`);
  }
  return content;
}

function toContent(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    // It parses, and still makes no sense: an alias without anchor, a merge of
    // what is no map.
    throw new NoYamlError(reason(error), offsetOfLostAlias(document));
  }
}

/** Where an alias stands that leads to nothing, if one does. */
function offsetOfLostAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) {
        return undefined;
      }
      offset = alias.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}
