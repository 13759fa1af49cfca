import type { Party, Series } from "@pledgeline/schema/series";
import type { IngestContext } from "./context.ts";
import { libraryNames } from "./country-names.ts";
import { findSides } from "./find-joint-form.ts";
import type { IngestedDocument } from "./ingest-dump.ts";

/**
 * Drafts `series.yml` from the documents of a new series: names as the texts have them, English ones
 * from the library. A person completes it.
 */
export function draftSeries(
  documents: readonly IngestedDocument[],
  context: IngestContext,
): Series {
  const text = documents.map((d) => `${d.front.title}\n${d.text}`).join("\n");
  const codes = [...new Set(documents.flatMap((d) => d.front.parties))];
  const sides = findSides(text, context);
  const mentions = context.findCountries(text);
  const parties = codes.map((code): Party => {
    const named = mentions.filter((m) => m.code === code).map((m) => m.text);
    const [short = ""] = libraryNames(code, context.language);
    const longestFirst = [...new Set(named)].sort((a, b) => b.length - a.length);
    const full = longestFirst[0] ?? short;
    const side = sides.has(short.slice(0, 1)) ? [short.slice(0, 1) + context.rules.side] : [];
    const names = [...new Set([full, short, ...side])].filter((name) => name !== "");
    const english = [...libraryNames(code, "en")];
    return {
      code,
      names: { [context.language]: names, en: english.length > 0 ? english : [code] },
    };
  });
  const [first, second] = parties.map((p) =>
    libraryNames(p.code, context.language)[0]?.slice(0, 1),
  );
  const joint = first && second && text.includes(first + second) ? [first + second] : [];
  const title = parties.map((p) => p.names.en?.at(-1) ?? p.code).join("–");
  return {
    title: `${title} joint statements`,
    parties,
    ...(joint.length > 0 && { joint: { [context.language]: joint } }),
    tracks: [...new Set(documents.map((d) => d.front.track))].sort(),
  };
}
