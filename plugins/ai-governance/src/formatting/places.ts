/**
 * The name of a jurisdiction: `Germany` for DE, `United States (US-CA)` for a
 * state, and the code itself where no name is known.
 */
export function placeOf(code: string, language: string): string {
  const [country] = code.split('-');
  try {
    const name = new Intl.DisplayNames(language, { type: 'region' }).of(
      country,
    );
    if (!name || name === country) {
      return code;
    }
    return code === country ? name : `${name} (${code})`;
  } catch {
    return code;
  }
}
