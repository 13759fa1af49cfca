import type { Span } from "@pledgeline/schema/span";
import { isSameThing } from "./is-same-thing.ts";
import { toThing } from "./name-things.ts";
import { type Stage, stages } from "./reconcile-language.ts";
import type { NamedThing, ReadDocument, Report, Thread, Unit } from "./unit.ts";
import { worldwideRule } from "./worldwide-rule.ts";

/** Commas and stops that are left where commitments are cut out; closing quotes stay. */
const outerMark = /[\p{Po}\s]/u;

interface Reporting extends Report {
  readonly things: readonly NamedThing[];
  readonly stages: readonly Stage[];
}

/** The sentences of a document that report something named as done, its commitments left out. */
export function findReports({ result, language }: ReadDocument): Reporting[] {
  const { document } = result;
  const names = result.mentions.filter((mention) => mention.kind === "name");
  return language.splitSentences(document.text).flatMap((sentence) =>
    withoutCommitments(sentence, result.commitments).flatMap(({ start, end }) => {
      const quote = trimMarks(document.text.slice(start, end));
      const reported = language.reportedStages(quote);
      if (reported.length === 0) return [];
      const inside = names.filter((name) => name.start >= start && name.end <= end);
      const things = inside.map((name) => toThing(name, language, "object"));
      return [{ document, quote, things, stages: reported }];
    }),
  );
}

/** The first report that what a thread last undertook is done, or more than that. */
export function findReportOf(thread: Thread, reports: readonly Reporting[]): Report | null {
  const latest = thread.members.at(-1)?.unit;
  const stage = latest?.stages.at(-1);
  if (latest === undefined || stage === undefined || latest.commitment.type === "position")
    return null;
  const due = stages.indexOf(stage);
  const found = reports.find(
    (report) =>
      report.stages.some((done) => stages.indexOf(done) >= due) && namesMost(report.things, latest),
  );
  return found === undefined ? null : { document: found.document, quote: found.quote };
}

/** Whether at least half of what a commitment names, its frame aside, is in a report. */
function namesMost(reported: readonly NamedThing[], { things, language }: Unit): boolean {
  const objects = things.filter(({ role, rule }) => role !== "frame" && rule !== worldwideRule);
  const named = objects.filter((thing) =>
    reported.some((other) => isSameThing(thing, other, language)),
  );
  return named.length > 0 && named.length * 2 >= objects.length;
}

/** The stretches of a sentence between its commitments. */
function withoutCommitments(sentence: Span, commitments: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = sentence.start;
  for (const { start, end } of commitments) {
    if (end <= from || start >= sentence.end) continue;
    if (start > from) parts.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < sentence.end) parts.push({ start: from, end: sentence.end });
  return parts;
}

function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && outerMark.test(text.charAt(start))) start++;
  while (end > start && outerMark.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
