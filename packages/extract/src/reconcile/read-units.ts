import type { Series } from "@pledgeline/schema/series";
import type { DocumentResult } from "../records.ts";
import { nameThings } from "./name-things.ts";
import type { ReconcileLanguage } from "./reconcile-language.ts";
import type { Unit } from "./unit.ts";

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
    const bare = blankOut(commitment.quote, inside, start);
    return {
      commitment,
      document: result.document,
      language,
      things: nameThings(result, commitment, language),
      words: weighWords(bare, language, parties),
      stages: language.stagesOf(bare),
      items: language.listItems(bare).filter((item) => !parties.has(item)),
      emphatic: language.isEmphatic(commitment.quote, commitment.cue),
    };
  });
}

/** Every word for the parties, alone or together: they are in every commitment. */
function partyWords(series: Series, language: string): Set<string> {
  const names = series.parties.flatMap((party) => party.names[language] ?? []);
  return new Set([...names, ...(series.joint?.[language] ?? [])]);
}

/** Puts spaces for dates, quantities and names, which are compared by what they stand for. */
function blankOut(
  quote: string,
  mentions: readonly { start: number; end: number }[],
  offset: number,
): string {
  const characters = quote.split("");
  for (const { start, end } of mentions) characters.fill(" ", start - offset, end - offset);
  return characters.join("");
}

function weighWords(
  text: string,
  language: ReconcileLanguage,
  parties: ReadonlySet<string>,
): Map<string, number> {
  return new Map([...language.contentWords(text)].filter(([word]) => !parties.has(word)));
}
