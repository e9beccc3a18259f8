import { Path } from './parsePath';
import { Declaration, Position } from './types';

/** The place of a path in a declaration, or of the nearest thing above it. */
export function placeOf({ file, places }: Declaration, path: Path): Position {
  return file.positionAt(places.offsetAt(path));
}
