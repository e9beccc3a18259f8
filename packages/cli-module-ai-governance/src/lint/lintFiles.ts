import { Level } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Settings } from '../settings';
import { FoundFile } from './files';
import { readFiles } from './readFiles';
import { buildReport, LintReport } from './report';

/**
 * Lints files: reads them all, and asks the checks about what they declare.
 * @param onRead - told after each file how many have been read
 * @throws BadInputError if a file cannot be read
 */
export async function lintFiles(options: {
  files: readonly FoundFile[];
  asOf: string;
  minLevel: Level;
  settings: Settings;
  onRead?: (filesRead: number) => void;
}): Promise<LintReport> {
  const { files, onRead, ...wanted } = options;
  const { contents, index } = await readFiles(files, onRead);
  return buildReport({ contents, index, ...wanted });
}
