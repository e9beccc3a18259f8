import { decline } from './decline';
import { isWordOfYaml } from './scalars';

const KEY = /([A-Za-z][\w./-]{0,200}):(?: +|(?=\n|$))/y;

/** Whether a key stands at an offset. */
export function isKeyAt(text: string, start: number): boolean {
  KEY.lastIndex = start;
  return KEY.test(text);
}

/** The key at an offset, and where its value can start. */
export function readKey(
  text: string,
  start: number,
): { key: string; end: number } {
  KEY.lastIndex = start;
  const match = KEY.exec(text);
  if (!match || isWordOfYaml(match[1])) {
    return decline();
  }
  return { key: match[1], end: KEY.lastIndex };
}
