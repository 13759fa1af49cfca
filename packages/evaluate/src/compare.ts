import type { Dataset } from "@pledgeline/schema/tables";
import type { Comparison, ThreadMember } from "./comparison.ts";
import type { Gold } from "./gold/gold.ts";
import type { Miss } from "./miss.ts";
import { pairDocuments } from "./place/pair-documents.ts";
import { placeRows } from "./place/place-rows.ts";
import { matchOneToOne } from "./spans/match-one-to-one.ts";
import { likeness, overlap } from "./spans/overlap.ts";

/** Two spans are one commitment from this likeness on. */
const leastUnit = 0.5;

/** A commitment holds a member of a thread where it has at least this part of its words. */
const leastKey = 0.5;

/** Puts a dataset beside the annotations. Misses are what could not be put there. */
export function compare(dataset: Dataset, gold: Gold): { comparison: Comparison; misses: Miss[] } {
  const documents = pairDocuments(gold, dataset.documents);
  const commitments = placeRows(dataset.commitments, documents, (row) => row.quote);
  const mentions = placeRows(dataset.mentions, documents, (row) => row.text);
  const placed = { commitments: commitments.placed, mentions: mentions.placed };
  const matched = gold.documents
    .filter(({ annotated }) => annotated)
    .map(({ id }) =>
      matchOneToOne(
        gold.commitments.filter(({ doc }) => doc === id),
        placed.commitments.filter(({ doc }) => doc === id),
        likeness,
        leastUnit,
      ),
    );
  const units = {
    pairs: matched.flatMap(({ pairs }) => pairs),
    missed: matched.flatMap(({ missed }) => missed),
    extra: matched.flatMap(({ extra }) => extra),
  };
  const members = findMembers(gold, placed);
  const absent = gold.documents
    .filter(({ id }) => !documents.some((pair) => pair.id === id))
    .map(({ id, signed_on }): Miss => {
      const detail = "the dataset has no document of this date and language";
      return { kind: "document", where: id, quote: signed_on, detail };
    });
  return {
    comparison: { gold, dataset, documents, ...placed, units, members },
    misses: [...absent, ...commitments.misses, ...mentions.misses],
  };
}

/** The commitment of each thread member: the one that shares the most with its words. */
function findMembers(gold: Gold, { commitments }: Pick<Comparison, "commitments">): ThreadMember[] {
  const texts = new Map(gold.documents.map(({ id, text }) => [id, text]));
  return gold.threads.flatMap((thread) =>
    thread.members.map((wanted): ThreadMember => {
      const start = texts.get(wanted.doc)?.indexOf(wanted.key) ?? -1;
      const key = { start, end: start + wanted.key.length };
      const [best] = commitments
        .filter(({ doc }) => doc === wanted.doc)
        .map(({ row, ...span }) => ({ row, shared: overlap(span, key) }))
        .sort((a, b) => b.shared - a.shared);
      const holds = best !== undefined && best.shared >= leastKey * wanted.key.length;
      return { thread, wanted, got: start !== -1 && holds ? best.row : null };
    }),
  );
}
