import { Position } from './types';

/** Where the lines of a text start. */
function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (
    let at = text.indexOf('\n');
    at !== -1;
    at = text.indexOf('\n', at + 1)
  ) {
    starts.push(at + 1);
  }
  return starts;
}

/** A file that was read, as far as its places need it afterwards. */
export class SourceFile {
  /** The path as shown, with `/` between the parts. */
  readonly path: string;
  // The parser's own count of lines skips some where the YAML is broken.
  private readonly lineStarts: number[];
  private readonly lastOffset: number;

  constructor(options: { path: string; text: string }) {
    this.path = options.path;
    this.lineStarts = lineStartsOf(options.text);
    this.lastOffset = Math.max(0, options.text.trimEnd().length - 1);
  }

  /** The place of an offset; the end of the file counts as its last letter. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.lastOffset));
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.lineStarts[middle] <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: at - this.lineStarts[low] + 1 };
  }
}
