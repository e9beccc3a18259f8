import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BadInputError, reason } from '../../errors';
import { LOCATION_FILE } from './layout';
import { FolderPlan } from './planFolder';

/**
 * Carries out a plan. Each file is replaced as a whole, and the list of all
 * files changes after the files that it lists and before those that it no
 * longer does: wherever this stops, the same import ends the work.
 */
export async function writeFolder(
  folder: string,
  { write, remove }: FolderPlan,
): Promise<void> {
  try {
    const isList = ({ path }: { path: string }) => path === LOCATION_FILE;
    for (const file of write.filter(each => !isList(each))) {
      await replaceFile(join(folder, file.path), file.text);
    }
    for (const file of write.filter(isList)) {
      await replaceFile(join(folder, file.path), file.text);
    }
    for (const path of remove) {
      await rm(join(folder, path));
    }
  } catch (error) {
    throw new BadInputError(`${folder}: not written whole: ${reason(error)}`);
  }
}

async function replaceFile(file: string, text: string): Promise<void> {
  const unfinished = join(dirname(file), '.unfinished');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}
