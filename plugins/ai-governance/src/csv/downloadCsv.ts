/** Offers comma-separated values as a file, with the day in its name. */
export function downloadCsv(name: string, text: string): void {
  // The mark at the front tells spreadsheets that it is UTF-8.
  const blob = new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });
  const today = new Date().toISOString().slice(0, 10);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `ai-governance-${name}-${today}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
