import type { Finding } from "../finder.ts";
import type { Outcome } from "../outcome.ts";
import { formatTable } from "./format-table.ts";
import { showReading } from "./show-reading.ts";

/** So many characters on either side show where a finding stands. */
const context = 4;

/** How many kinds of finding are listed for each finder, the most frequent first. */
const most = 8;

interface Kind {
  readonly finder: string;
  readonly example: string;
  readonly reading: string;
  readonly count: number;
}

/** What finders took for a date or a quantity where none is annotated, words by words. */
export function madeUpTable(outcomes: readonly Outcome[]): string {
  const kinds = new Map<string, Kind>();
  for (const { finder, document, madeUp } of outcomes) {
    for (const found of madeUp) {
      const key = `${finder.name} ${document.text.slice(found.start, found.end)}`;
      const { count = 0, example = "" } = kinds.get(key) ?? {};
      const place = showPlace(found, document.text);
      kinds.set(key, {
        finder: finder.name,
        // A heading of one character shows less than a sentence.
        example: place.length > example.length ? place : example,
        reading: showReading(found.readings[0] ?? "no value"),
        count: count + 1,
      });
    }
  }
  // Sorting keeps the order of the text among equals.
  const frequent = [...kinds.values()].sort((a, b) => b.count - a.count);
  const names = [...new Set(outcomes.map(({ finder }) => finder.name))];
  const rows = names.flatMap((name) =>
    frequent.filter((kind) => kind.finder === name).slice(0, most),
  );
  return formatTable(
    ["", "for example", "read as", "times"],
    rows.map(({ finder, example, reading, count }) => [finder, example, reading, String(count)]),
  );
}

function showPlace({ start, end }: Finding, text: string): string {
  const before = text
    .slice(Math.max(0, start - context), start)
    .split("\n")
    .at(-1);
  const [after] = text.slice(end, end + context).split("\n");
  return `${before}**${text.slice(start, end)}**${after}`;
}
