/** Where two texts first part, in words. */
export function compareLines(stored: string, fresh: string): string {
  const lines = stored.split("\n");
  const other = fresh.split("\n");
  const index = lines.findIndex((line, i) => line !== other[i]);
  const line = (index === -1 ? lines.length : index) + 1;
  return `it differs from a fresh run, first in line ${line}`;
}
