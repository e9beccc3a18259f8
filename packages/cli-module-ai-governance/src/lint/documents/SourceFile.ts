import { LineCounter } from 'yaml';
import { Position } from './types';

/** A file that was read, as far as its places need it afterwards. */
export class SourceFile {
  /** The path as shown, with `/` between the parts. */
  readonly path: string;
  private readonly lines: LineCounter;
  private readonly lastOffset: number;

  constructor(options: { path: string; text: string; lines: LineCounter }) {
    this.path = options.path;
    this.lines = options.lines;
    this.lastOffset = Math.max(0, options.text.trimEnd().length - 1);
  }

  /** The place of an offset; the end of the file counts as its last letter. */
  positionAt(offset: number): Position {
    const { line, col } = this.lines.linePos(Math.min(offset, this.lastOffset));
    return line > 0 ? { line, column: col } : { line: 1, column: 1 };
  }
}
