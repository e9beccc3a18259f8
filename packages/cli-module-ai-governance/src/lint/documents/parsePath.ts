/** Keys and list positions, from the root of a document down. */
export type Path = (string | number)[];

/** The path that is written as `spec.impacts[0].area`. */
export function parsePath(written: string): Path {
  return written
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map(step => (/^\d+$/.test(step) ? Number(step) : step));
}
