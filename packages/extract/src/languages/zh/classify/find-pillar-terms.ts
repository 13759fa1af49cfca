import { Pillar } from "@pledgeline/schema/codes";
import { z } from "zod";
import type { PillarTerm, PillarTerms } from "../../../classify/language.ts";
import { loadRules } from "../../../text/load-rules.ts";
import { buildLexicon } from "./lexicon.ts";

const Rules = z.record(
  Pillar,
  z.partialRecord(z.enum(["1", "2", "3", "5"]), z.array(z.string().min(1))),
);

/** Makes the finder of the terms in rules/zh/pillars.yml: the longest at each place, none inside another. */
export function pillarTerms(): PillarTerms {
  const rules = loadRules("zh/pillars.yml", Rules);
  const weights = new Map<string, { pillar: Pillar; weight: number }>();
  for (const pillar of Pillar.options) {
    for (const [weight, terms] of Object.entries(rules[pillar])) {
      for (const term of terms) weights.set(term, { pillar, weight: Number(weight) });
    }
  }
  const lexicon = buildLexicon({ term: [...weights.keys()] });
  return (text) => {
    const found: PillarTerm[] = [];
    let at = 0;
    while (at < text.length) {
      const word = lexicon.match(text, at, text.length)?.word;
      const speaks = word === undefined ? undefined : weights.get(word);
      if (word !== undefined && speaks !== undefined) {
        found.push({ term: word, start: at, end: at + word.length, ...speaks });
      }
      at += word?.length ?? 1;
    }
    return found;
  };
}
