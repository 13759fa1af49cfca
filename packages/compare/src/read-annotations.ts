import { readFileSync } from "node:fs";
import { GoldDocument, GoldMention } from "@pledgeline/schema/gold";
import type { AnnotatedDocument, Annotations, Wanted } from "./annotated-document.ts";
import type { FindingKind } from "./finder.ts";
import { readAmount } from "./readings.ts";

/**
 * Reads the Chinese documents of a folder of annotations. The folder is part of the repository:
 * where it is wrong, this throws.
 * @param folder with a slash at its end
 */
export function readAnnotations(folder: URL): AnnotatedDocument[] {
  const read = (name: string) =>
    readFileSync(new URL(name, folder), "utf8").replaceAll("\r\n", "\n");
  const documents = GoldDocument.array().parse(JSON.parse(read("documents.json")));
  const mentions = read("mentions.jsonl")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => GoldMention.parse(JSON.parse(line)));
  return documents
    .filter(({ language }) => language === "zh")
    .map(({ id, signed_on: signedOn, annotated }) => {
      const own = mentions.filter(({ doc }) => doc === id);
      const annotations = annotated
        ? { date: pick(own, "date"), quantity: pick(own, "quantity") }
        : null;
      return { id, signedOn, text: read(`texts/${id}.txt`), annotations };
    });
}

function pick(mentions: readonly GoldMention[], kind: FindingKind): Annotations {
  const all = mentions.filter((mention) => mention.kind === kind);
  const wanted = all.filter(({ ignore }) => !ignore).map(toWanted);
  // What is no date is no quantity either way: the 2015 of 2015年 is a number, and not the point.
  const dates = kind === "quantity" ? mentions.filter((mention) => mention.kind === "date") : [];
  return { wanted, ignored: [...all.filter(({ ignore }) => ignore), ...dates] };
}

function toWanted({ text, start, end, alt_spans, ...mention }: GoldMention): Wanted {
  const others = alt_spans.map(([from, to]) => ({ start: from, end: to }));
  const units = mention.unit === undefined ? [] : [mention.unit, ...mention.unit_also];
  const amounts = mention.value === undefined ? [] : readAmount(mention.value, units);
  const readings = [...(mention.normalized ?? []), ...amounts];
  return { text, places: [{ start, end }, ...others], readings };
}
