/** A stream that may be a terminal. */
export interface ProgressStream {
  isTTY?: boolean;
  write(text: string): unknown;
}

const BAR_WIDTH = 30;
const MILLISECONDS_BETWEEN = 100;
const CLEAR_LINE = '\r\u001b[2K';

/**
 * A line that fills up as files are read, and is gone at the end.
 * @param isShown - `undefined` shows it if the stream is a terminal
 */
export function showProgress(
  stream: ProgressStream,
  total: number,
  isShown: boolean = stream.isTTY ?? false,
) {
  let shownAt = 0;
  return {
    update(done: number): void {
      const now = Date.now();
      if (isShown && now - shownAt >= MILLISECONDS_BETWEEN) {
        shownAt = now;
        const filled = Math.floor((done / total) * BAR_WIDTH);
        const bar = '█'.repeat(filled).padEnd(BAR_WIDTH, '░');
        stream.write(`${CLEAR_LINE}${bar} ${done} of ${total} files read`);
      }
    },
    end(): void {
      if (isShown && shownAt > 0) {
        stream.write(CLEAR_LINE);
      }
    },
  };
}
