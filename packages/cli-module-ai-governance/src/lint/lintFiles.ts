import { Level } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Settings } from '../settings';
import { FileContent, readDocuments } from './documents';
import { FoundFile } from './files';
import { DeclarationIndex } from './judge';
import { buildReport, LintReport } from './report';

/** How many files are read ahead of the one that is parsed. */
const READ_AHEAD = 32;

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
  const index = new DeclarationIndex();
  const contents: FileContent[] = [];
  for (let start = 0; start < files.length; start += READ_AHEAD) {
    const batch = await Promise.all(
      files
        .slice(start, start + READ_AHEAD)
        .map(({ location, path }) => readDocuments(location, path)),
    );
    for (const content of batch) {
      index.add(content);
    }
    contents.push(...batch);
    onRead?.(contents.length);
  }
  return buildReport({ contents, index, ...wanted });
}
