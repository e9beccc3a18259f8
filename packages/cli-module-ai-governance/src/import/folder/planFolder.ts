import { readHeader } from './header';
import { ExistingFile } from './readFolder';
import { systemName } from './layout';
import { dateIn, FileContent, renderFile } from './renderFile';

/** What to do with each file of the folder; all paths in order. */
export interface FolderPlan {
  /** New and changed files, with their text. */
  write: { path: string; text: string }[];
  /** Files that say already what they should. */
  unchanged: string[];
  /** Files of records that are gone. */
  remove: string[];
  /** Files that somebody has edited, or that no import has written. */
  leftAlone: string[];
}

/**
 * Compares what an import makes with what stands in the folder. What a person
 * has edited stays as it is, and an unchanged file keeps its date.
 * @param keptKeys - records that are still there but could not be imported,
 * and keep their files
 */
export function planFolder(options: {
  contents: FileContent[];
  existing: ReadonlyMap<string, ExistingFile>;
  keptKeys: ReadonlySet<string>;
  date: string;
  force: boolean;
}): FolderPlan {
  const { contents, existing, keptKeys, date, force } = options;
  const plan: FolderPlan = {
    write: [],
    unchanged: [],
    remove: [],
    leftAlone: [],
  };
  for (const content of contents) {
    const { path } = content;
    const there = existing.get(path);
    const text = renderFile(content, there ? dateIn(there.text) ?? date : date);
    const isUnchanged =
      there?.header?.isEdited === false &&
      there.header.fingerprint === readHeader(text)?.fingerprint;
    if (isUnchanged) {
      plan.unchanged.push(path);
    } else if (there && isPersons(there) && !force) {
      plan.leftAlone.push(path);
    } else {
      plan.write.push({ path, text: renderFile(content, date) });
    }
  }
  const wanted = new Set(contents.map(({ path }) => path));
  for (const [path, { header }] of existing) {
    const isGone = !wanted.has(path) && !keptKeys.has(header?.key ?? '');
    if (isGone && header) {
      (header.isEdited && !force ? plan.leftAlone : plan.remove).push(path);
    }
  }
  return sorted(plan);
}

/** The paths of the AI systems' files that stand in the folder afterwards. */
export function systemPathsAfter(
  plan: FolderPlan,
  existing: ReadonlyMap<string, ExistingFile>,
): string[] {
  const removed = new Set(plan.remove);
  const paths = new Set([
    ...plan.write.map(({ path }) => path),
    ...[...existing]
      .filter(([path, { header }]) => header && !removed.has(path))
      .map(([path]) => path),
  ]);
  return [...paths].filter(path => systemName(path)).sort();
}

function isPersons({ header }: ExistingFile): boolean {
  return !header || header.isEdited;
}

function sorted(plan: FolderPlan): FolderPlan {
  return {
    write: plan.write.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unchanged: plan.unchanged.sort(),
    remove: plan.remove.sort(),
    leftAlone: plan.leftAlone.sort(),
  };
}
