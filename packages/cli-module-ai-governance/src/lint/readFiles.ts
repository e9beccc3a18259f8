import { FileContent, readDocuments } from './documents';
import { FoundFile } from './files';
import { DeclarationIndex } from './judge';

/** How many files are read ahead of the one that is parsed. */
const READ_AHEAD = 32;

/**
 * Reads files, and gathers what they declare.
 * @param onRead - told after each file how many have been read
 * @throws BadInputError if a file cannot be read
 */
export async function readFiles(
  files: readonly FoundFile[],
  onRead?: (filesRead: number) => void,
): Promise<{ contents: FileContent[]; index: DeclarationIndex }> {
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
  return { contents, index };
}
