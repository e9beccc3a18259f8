/** Thrown for a document that cannot be used, whatever it is about. */
export class NoYamlError extends Error {
  /** Where in the file; `undefined` for the document as a whole. */
  readonly offset: number | undefined;

  constructor(message: string, offset?: number) {
    super(message);
    this.offset = offset;
  }

  /** What was thrown while a document was read; rethrown if it is no fault of it. */
  static from(thrown: unknown): NoYamlError {
    if (thrown instanceof NoYamlError) {
      return thrown;
    }
    // The YAML library, and all that walks through a document, is recursive.
    if (thrown instanceof RangeError) {
      return new NoYamlError('found something nested too deeply');
    }
    throw thrown;
  }
}
