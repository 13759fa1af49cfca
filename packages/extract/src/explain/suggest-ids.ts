/** Longer than any id: the rest is not looked at. */
const longest = 100;

/** The known ids nearest to one that is not: those that take the fewest single changes. */
export function suggestIds(id: string, known: readonly string[], shown = 5): string[] {
  const asked = id.slice(0, longest);
  return known
    .map((candidate) => ({ candidate, distance: editDistance(asked, candidate.slice(0, longest)) }))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, shown)
    .map(({ candidate }) => candidate);
}

/** How many characters to put in, take out or change to make one of the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
