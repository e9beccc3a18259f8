/** Puts what stands next to each other in the same file together. */
export function byFile<T extends { file: string }>(
  items: readonly T[],
): Map<string, T[]> {
  const files = new Map<string, T[]>();
  for (const item of items) {
    const group = files.get(item.file);
    if (group) {
      group.push(item);
    } else {
      files.set(item.file, [item]);
    }
  }
  return files;
}
