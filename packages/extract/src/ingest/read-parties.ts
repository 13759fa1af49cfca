import type { IngestContext } from "./context.ts";
import { startsParty } from "./starts-party.ts";

/**
 * The parties, in the order of the title. They are read from the titles, and where these name fewer
 * than two, from who is named with an office in the first paragraphs; a joint name (中哈) then says
 * who of them, and in what order.
 */
export function readParties(
  titles: readonly string[],
  intro: readonly string[],
  context: IngestContext,
): string[] {
  for (const title of titles) {
    const codes = unique(context.findCountries(title).map((c) => c.code));
    if (codes.length >= 2) return codes;
  }
  const named = intro.flatMap((text) =>
    context.findCountries(text).filter((c) => startsParty(text, c, context)),
  );
  const sideOf = new Map(named.map((c) => [c.code, c.short.slice(0, 1)]));
  for (const c of named) if (c.text === c.short) sideOf.set(c.code, c.short.slice(0, 1));
  const codes = unique(named.map((c) => c.code));
  const joint = titles[0] ?? "";
  const [first, second] = [joint.slice(0, 1), joint.slice(1, 2)];
  const ordered = [first, second].map((side) => codes.find((code) => sideOf.get(code) === side));
  const pair = ordered.filter((code) => code !== undefined);
  return pair.length === 2 ? pair : codes;
}

const unique = (codes: readonly string[]) => [...new Set(codes)];
