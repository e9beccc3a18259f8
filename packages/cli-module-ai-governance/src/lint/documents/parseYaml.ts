import { Document, parseAllDocuments } from 'yaml';

/**
 * The documents of a file.
 *
 * At each token the library looks into the environment whether it should log
 * it. Asking the operating system so often takes a quarter of its time, and so
 * the environment is a plain copy for as long as the library works.
 */
export function parseYaml(text: string): readonly Document[] {
  const { env } = process;
  process.env = { ...env };
  try {
    return parseAllDocuments(text, { prettyErrors: false, logLevel: 'error' });
  } finally {
    process.env = env;
  }
}
