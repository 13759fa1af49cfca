import { fileURLToPath } from "node:url";
import { evaluate } from "@pledgeline/evaluate/evaluate";
import type { Gold } from "@pledgeline/evaluate/gold/gold";
import { readGold } from "@pledgeline/evaluate/gold/read-gold";
import type { Trace } from "@pledgeline/extract/explain/trace";
import { traceCorpus } from "@pledgeline/extract/explain/trace-corpus";
import { languageOf } from "@pledgeline/extract/pipeline";
import { reconcile } from "@pledgeline/extract/reconcile/reconcile";
import { type Thresholds, thresholds } from "@pledgeline/extract/reconcile/thresholds";
import { formatTable } from "./format-table.ts";

const corpus = fileURLToPath(new URL("../../../../../corpus", import.meta.url));
/** What each threshold is tried at, the set value among them. */
const tried: Readonly<Record<keyof Thresholds, readonly number[]>> = {
  link: [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6],
  silence: [0, 0.02, 0.05, 0.1],
  gathered: [0.35, 0.4, 0.45, 0.5, 0.6],
  split: [0.2, 0.25, 0.3, 0.4, 0.5],
};
const shown = ["links found", "false links", "relation", "outcome"];
const languageFor = (tag: string) => languageOf(tag)?.reconcile;

/** How the annotated threads come out around each threshold, the others as they are set. */
export async function tryThresholds(): Promise<string> {
  const trace = (await traceCorpus(corpus)).value;
  const gold = (await readGold(`${corpus}/gold`)).value;
  if (trace === null || gold === null) return "The corpus or its annotations cannot be read.";
  const names: readonly (keyof Thresholds)[] = ["link", "silence", "gathered", "split"];
  const rows = names.flatMap((name) =>
    tried[name].map((value) => {
      const label = value === thresholds[name] ? `**${value}**` : String(value);
      return [`\`${name}\``, label, ...score(trace, gold, { ...thresholds, [name]: value })];
    }),
  );
  const head = ["threshold", "at", ...shown];
  return ["### Thresholds, tried on the annotated threads", formatTable(head, rows)].join("\n\n");
}

/** The measures of the threads that other thresholds would give. */
function score(trace: Trace, gold: Gold, limits: Thresholds): string[] {
  const made = trace.series.map((series) => {
    const results = series.documents.map(({ result }) => result);
    return reconcile(series, results, languageFor, limits);
  });
  const dataset = {
    ...trace.dataset,
    commitments: made.flatMap(({ commitments }) => commitments),
    threads: made.flatMap(({ threads }) => threads),
    changes: made.flatMap(({ changes }) => changes),
  };
  const { measures } = evaluate(dataset, gold).evaluation;
  return shown.map((name) => {
    const measure = measures.find((each) => each.stage === "threads" && each.measure === name);
    return measure?.kind === "share" ? `${measure.count} of ${measure.of}` : "";
  });
}
