import { Pillar } from "@pledgeline/schema/codes";
import type { Span } from "@pledgeline/schema/span";
import { z } from "zod";
import type { PillarTerm, PillarTerms } from "../../../classify/language.ts";
import { loadRules } from "../../../text/load-rules.ts";
import { buildLexicon } from "./lexicon.ts";
import { clauseRules } from "./rules.ts";

const Rules = z.record(
  Pillar,
  z.partialRecord(z.enum(["1", "2", "3", "5"]), z.array(z.string().min(1))),
);

/** A forum speaks more softly than what is done in it: 在上海合作组织框架内|环保领域. */
const FORUM = 0.5;

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
    const forums = findForums(text);
    let at = 0;
    while (at < text.length) {
      const word = lexicon.match(text, at, text.length)?.word;
      const speaks = word === undefined ? undefined : weights.get(word);
      if (word !== undefined && speaks !== undefined) {
        const forum = forums.find((each) => each.start <= at && at < each.end);
        const weight = forum === undefined ? speaks.weight : speaks.weight * FORUM;
        found.push({ term: word, start: at, end: at + word.length, ...speaks, weight });
      }
      at += word?.length ?? 1;
    }
    return found;
  };
}

/** The stretches from 在 to the word that ends a forum. */
function findForums(text: string): Span[] {
  return clauseRules.forums.flatMap((word) => {
    const end = text.indexOf(word);
    const start = end < 0 ? -1 : text.lastIndexOf("在", end);
    return start < 0 ? [] : [{ start, end }];
  });
}
