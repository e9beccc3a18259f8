import { fingerprint } from './fingerprint';

/** What the comment on top of an imported file says. */
export interface Header {
  /** The name of the inventory. */
  inventory: string;
  /** The key of the record; `undefined` in files about all records. */
  key?: string;
  licence?: { text: string; address?: string };
}

/** The header of a file that an import has written. */
export interface WrittenHeader extends Header {
  /** The fingerprint of the file as the import wrote it. */
  fingerprint?: string;
  /** Whether the file says something else since. */
  isEdited: boolean;
}

const FIRST_LINE =
  '# Written by `ai-governance import`. Nobody has confirmed it.';
const FINGERPRINT = /^# Fingerprint: ([0-9a-f]{64})\n/m;

/** A file's text with the comment on top that says where it comes from. */
export function withHeader(header: Header, body: string): string {
  const { inventory, key, licence } = header;
  const lines = [
    FIRST_LINE,
    `# Inventory: ${inventory}`,
    ...(key ? [`# Record: ${key}`] : []),
    ...(licence
      ? [`# ${[licence.text, licence.address].filter(Boolean).join(' ')}`]
      : []),
    '# Once somebody edits this file, later imports leave it alone.',
  ];
  const hash = fingerprint([...lines, body].join('\n'));
  return [...lines, `# Fingerprint: ${hash}`, body].join('\n');
}

/**
 * What the comment on top of a file says.
 * @returns `undefined` if no import has written the file
 */
export function readHeader(text: string): WrittenHeader | undefined {
  if (!text.startsWith(`${FIRST_LINE}\n`)) {
    return undefined;
  }
  const stated = FINGERPRINT.exec(text)?.[1];
  return {
    inventory: lineAfter(text, 'Inventory') ?? '',
    key: lineAfter(text, 'Record'),
    fingerprint: stated,
    isEdited: stated !== fingerprint(text.replace(FINGERPRINT, '')),
  };
}

function lineAfter(text: string, word: string): string | undefined {
  return new RegExp(`^# ${word}: (.*)$`, 'm').exec(text)?.[1];
}
