import type { Series } from "@pledgeline/schema/series";
import type { Span } from "@pledgeline/schema/span";
import type { DocumentResult } from "../records.ts";
import { leastOfObject } from "./least-of-object.ts";
import { nameThings } from "./name-things.ts";
import type { ReconcileLanguage } from "./reconcile-language.ts";
import type { NamedThing, Unit } from "./unit.ts";

/** Makes a document's commitments comparable. */
export function readUnits(
  result: DocumentResult,
  language: ReconcileLanguage,
  series: Series,
): Unit[] {
  const parties = partyWords(series, language.code);
  return result.commitments.map((commitment) => {
    const { start, end } = commitment;
    const inside = result.mentions.filter((m) => m.start >= start && m.end <= end);
    const pointers = language.backReferences(commitment.quote).map(({ span }) => span);
    const names = inside.map((m) => ({ start: m.start - start, end: m.end - start }));
    // The name of a work may end in its stage: 原油管道扩建.
    const titles = inside
      .filter(({ name_type }) => name_type !== "project")
      .map((m) => ({ start: m.start - start, end: m.end - start }));
    const beside = [
      ...language.adjuncts(commitment.quote),
      ...language.sideClauses(commitment.quote),
    ];
    const bare = blankOut(commitment.quote, [...names, ...pointers]);
    const things = nameThings(result, commitment, language);
    const words = weighWords(language.contentWords(bare), parties);
    const objectless = !things.some(isObject) && Math.max(0, ...words.values()) < leastOfObject;
    return {
      commitment,
      document: result.document,
      language,
      things,
      words: objectless ? weighWords(language.pairs(bare), parties) : words,
      objectless,
      stages: language.stagesOf(blankOut(commitment.quote, titles)),
      items: language.listItems(bare).filter((item) => !parties.has(item)),
      mainText: blankOut(bare, beside),
      refuses: language.isRefusal(commitment.quote, commitment.cue),
      emphatic: language.isEmphatic(commitment.quote, commitment.cue),
    };
  });
}

/** Every word for the parties, alone or together: they are in every commitment. */
function partyWords(series: Series, language: string): Set<string> {
  const names = series.parties.flatMap((party) => party.names[language] ?? []);
  return new Set([...names, ...(series.joint?.[language] ?? [])]);
}

/** Puts spaces for dates, quantities, names and what points to them: they are compared by themselves. */
function blankOut(quote: string, spans: readonly Span[]): string {
  const characters = quote.split("");
  for (const { start, end } of spans) characters.fill(" ", start, end);
  return characters.join("");
}

/** A basis is no object; a body is one: 在联合国框架内 says where. */
function isObject({ role, type }: NamedThing): boolean {
  return role !== "frame" || type === "institution";
}

function weighWords(
  words: ReadonlyMap<string, number>,
  parties: ReadonlySet<string>,
): Map<string, number> {
  return new Map([...words].filter(([word]) => !parties.has(word)));
}
