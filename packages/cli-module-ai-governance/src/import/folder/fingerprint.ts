import { createHash } from 'node:crypto';
import { Lexer, parseAllDocuments } from 'yaml';

/**
 * A hash of what a YAML text says: its content and its comments, but not its
 * layout, so that a formatter does not pass for a person.
 * @returns `undefined` if the text is no YAML
 */
export function fingerprint(text: string): string | undefined {
  const documents = [...parseAllDocuments(text)];
  if (documents.some(({ errors }) => errors.length > 0)) {
    return undefined;
  }
  const said = {
    content: documents.map(document => document.toJS()),
    comments: [...new Lexer().lex(text)].filter(token => token.startsWith('#')),
  };
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
