/** Today as YYYY-MM-DD. The backend counts days in UTC, and so does this. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
