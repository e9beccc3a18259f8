/** A month, of a day or as such, in short: `Nov 2026`. */
export function monthOf(written: string, language: string): string {
  const date = new Date(`${written.slice(0, 7)}-01T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? written
    : new Intl.DateTimeFormat(language, {
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(date);
}
