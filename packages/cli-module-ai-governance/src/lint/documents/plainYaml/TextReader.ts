import { decline } from './decline';
import { Line, Lines } from './Lines';
import { isQuotationMark, readPlain, readQuoted } from './scalars';

const BLOCK_HEADER = /^[|>]-?$/;
// Within a text these mean nothing, but it takes a second look to see that.
const MARKS = '-?:';

/** Reads texts that go over lines. */
export class TextReader {
  private readonly text: string;
  private readonly lines: Lines;

  constructor(text: string, lines: Lines) {
    this.text = text;
    this.lines = lines;
  }

  /**
   * The text from an offset of the current line on, with the lines on which it
   * goes on: those that are deeper than the indent.
   */
  read(start: number, indent: number): unknown {
    const { end } = this.lines.current!;
    const written = this.text.slice(start, end);
    if (isQuotationMark(written[0])) {
      return this.readQuotedLines(written, indent);
    }
    if (BLOCK_HEADER.test(written)) {
      return this.readBlock(written, indent);
    }
    const comment = written.indexOf(' #');
    if (comment !== -1) {
      this.lines.advance();
      return readPlain(withoutSpacesAtEnd(written.slice(0, comment)));
    }
    return readPlain(written + this.readContinuation(indent));
  }

  /** A text in quotation marks, and nothing after it but a comment. */
  private readQuotedLines(firstLine: string, indent: number): string {
    const [mark] = firstLine;
    let written = firstLine;
    // A line break within the quotation marks is a space.
    while (written.indexOf(mark, 1) === -1) {
      this.lines.advanceByOne();
      const { current } = this.lines;
      if (
        !current ||
        current.start === current.end ||
        current.indent <= indent
      ) {
        return decline();
      }
      written += ` ${this.text.slice(current.start, current.end)}`;
    }
    const { value, end } = readQuoted(written, 0);
    if (!isEndOfLine(written.slice(end))) {
      decline();
    }
    this.lines.advance();
    return value;
  }

  /** The lines on which a text without quotation marks goes on. */
  private readContinuation(indent: number): string {
    let more = '';
    this.lines.advanceByOne();
    let { current } = this.lines;
    while (
      current &&
      current.indent > indent &&
      !this.lines.saysNothing(current)
    ) {
      const { start, end } = current;
      if (current.indent === indent + 1 || MARKS.includes(this.text[start])) {
        decline();
      }
      more += ` ${this.text.slice(start, end)}`;
      this.lines.advanceByOne();
      current = this.lines.current;
    }
    this.lines.skipSilent();
    return more;
  }

  /** A text below `|` or `>`, which ends with one line break or with none. */
  private readBlock(header: string, indent: number): string {
    this.lines.advanceByOne();
    const first = this.lines.current;
    if (!first || first.start === first.end || first.indent <= indent) {
      return decline();
    }
    const texts: string[] = [];
    for (;;) {
      const { current } = this.lines;
      if (!current || !this.isInBlock(current, first.indent)) {
        break;
      }
      const lineStart = current.start - current.indent;
      texts.push(
        this.text.slice(
          Math.min(lineStart + first.indent, current.end),
          current.end,
        ),
      );
      this.lines.advanceByOne();
    }
    while (texts.at(-1) === '') {
      texts.pop();
    }
    this.lines.skipSilent();
    const isFolded = header[0] === '>';
    if (isFolded && texts.some(text => text === '' || text[0] === ' ')) {
      decline();
    }
    return texts.join(isFolded ? ' ' : '\n') + (header[1] ? '' : '\n');
  }

  private isInBlock({ start, end, indent }: Line, blockIndent: number) {
    // Spaces at the end belong to the text, and so does a missing line break.
    if (this.text[end] !== '\n') {
      decline();
    }
    return start === end ? true : indent >= blockIndent;
  }
}

/** Whether the rest of a line says nothing: at most a comment. */
export function isEndOfLine(rest: string): boolean {
  return rest === '' || /^ +#/.test(rest);
}

function withoutSpacesAtEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') {
    end -= 1;
  }
  return text.slice(0, end);
}
