import { createHmac } from 'node:crypto';
import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'aiGovernance.public.receiptKey';
const SHORTEST_KEY = 32;
const CODE_BYTES = 16;
const GROUP = 5;

/** Without letters that look like digits, or like each other. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people write for another letter. */
const MISREAD: Record<string, string> = { O: '0', I: '1', L: '1' };

function toLetters(bytes: Uint8Array): string {
  let value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let letters = '';
  for (let left = Math.ceil((bytes.length * 8) / 5); left > 0; left -= 1) {
    letters = LETTERS[Number(value % 32n)] + letters;
    value /= 32n;
  }
  return letters;
}

/**
 * Makes the codes by which customers find their concern again, and what is
 * kept of them: their HMAC under a key that is not in the database.
 */
export class ReceiptCodes {
  private readonly key: string | undefined;
  private readonly randomBytes: (size: number) => Uint8Array;

  /** Without a key in the config no codes are given out. */
  static fromConfig(
    config: RootConfigService,
    options: { randomBytes: (size: number) => Uint8Array },
  ): ReceiptCodes {
    const key = config.getOptionalString(KEY);
    if (key !== undefined && key.length < SHORTEST_KEY) {
      throw new InputError(
        `${KEY}: found ${key.length} characters, allowed is a secret of at least ${SHORTEST_KEY}`,
      );
    }
    return new ReceiptCodes(key, options.randomBytes);
  }

  private constructor(
    key: string | undefined,
    randomBytes: (size: number) => Uint8Array,
  ) {
    this.key = key;
    this.randomBytes = randomBytes;
  }

  /** A new code in groups, and its hash; nothing where there is no key. */
  create(): { code: string; hash: string } | undefined {
    if (this.key === undefined) {
      return undefined;
    }
    return this.receiptOf(this.randomBytes(CODE_BYTES));
  }

  /**
   * The code that belongs to a secret, always the same one.
   * @throws where there is no key
   */
  createFrom(secret: string): { code: string; hash: string } {
    if (this.key === undefined) {
      throw new Error(`Without ${KEY} there are no receipts`);
    }
    const bytes = createHmac('sha256', this.key)
      .update(`code:${secret}`)
      .digest();
    return this.receiptOf(bytes.subarray(0, CODE_BYTES));
  }

  /** The hash of a code however people wrote it; none if it cannot be one. */
  hashOf(written: string): string | undefined {
    if (this.key === undefined || written.length > 200) {
      return undefined;
    }
    const letters = written
      .toUpperCase()
      .replace(/[\s-]/g, '')
      .replace(/[OIL]/g, letter => MISREAD[letter]);
    return createHmac('sha256', this.key).update(letters).digest('hex');
  }

  private receiptOf(bytes: Uint8Array): { code: string; hash: string } {
    const letters = toLetters(bytes);
    const groups = letters.match(new RegExp(`.{1,${GROUP}}`, 'g'))!;
    const code = groups.join('-');
    return { code, hash: this.hashOf(code)! };
  }
}
