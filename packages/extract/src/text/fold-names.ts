import type { Series } from "@pledgeline/schema/series";
import type { Gazetteer } from "../extract/names/gazetteer.ts";

/** What names are folded by: the code that they are filed under, and the fold. */
export interface Folding {
  readonly code: string;
  readonly fold: (text: string) => string;
}

type Words = Readonly<Record<string, readonly string[]>>;

/** A series with its parties' names as the stages read the text: folded. */
export function foldSeries(series: Series, folding: Folding): Series {
  const names = (words: Words) => foldWords(words, folding);
  const parties = series.parties.map((party) => ({ ...party, names: names(party.names) }));
  return series.joint === undefined
    ? { ...series, parties }
    : { ...series, parties, joint: names(series.joint) };
}

const folded = new WeakMap<Gazetteer, Map<string, Gazetteer>>();

/** A gazetteer with its names folded. Made once for each language, as an index of it is kept. */
export function foldGazetteer(gazetteer: Gazetteer, folding: Folding): Gazetteer {
  const known = folded.get(gazetteer) ?? new Map<string, Gazetteer>();
  folded.set(gazetteer, known);
  const made = known.get(folding.code) ?? gazetteer.map((entry) => foldEntry(entry, folding));
  known.set(folding.code, made);
  return made;
}

function foldEntry(entry: Gazetteer[number], folding: Folding): Gazetteer[number] {
  const { code, fold } = folding;
  const shown = entry.names[code];
  return {
    ...entry,
    names: shown === undefined ? entry.names : { ...entry.names, [code]: fold(shown) },
    ...(entry.aliases === undefined ? {} : { aliases: foldWords(entry.aliases, folding) }),
  };
}

function foldWords(words: Words, { code, fold }: Folding): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(words).map(([language, forms]) => [
      language,
      language === code ? forms.map(fold) : [...forms],
    ]),
  );
}
