import type { Span } from "@pledgeline/schema/span";
import { foundMeasure } from "../figures.ts";
import { type ScoreOne, scored } from "../score.ts";

/** How much of the text is taken for commitments, character by character, however it is cut. */
export const scoreCharacters: ScoreOne = ({ gold, commitments }) => {
  const counts = { right: 0, found: 0, wanted: 0 };
  for (const { id, annotated } of gold.documents) {
    if (!annotated) continue;
    const wanted = charactersOf(gold.commitments.filter(({ doc }) => doc === id));
    const found = charactersOf(commitments.filter(({ doc }) => doc === id));
    counts.wanted += wanted.size;
    counts.found += found.size;
    for (const character of found) if (wanted.has(character)) counts.right += 1;
  }
  return scored([foundMeasure({ stage: "commitments", measure: "characters" }, counts)], []);
};

function charactersOf(spans: readonly Span[]): Set<number> {
  const characters = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at += 1) characters.add(at);
  return characters;
}
