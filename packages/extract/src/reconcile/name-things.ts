import type { MentionRow } from "@pledgeline/schema/mention";
import type { CommitmentDraft, DocumentResult } from "../records.ts";
import type { BackReference, ReconcileLanguage } from "./reconcile-language.ts";
import type { NamedThing } from "./unit.ts";
import { worldwideRule } from "./worldwide-rule.ts";

/** The rule that finds 该组织 and the like. */
const backReferenceRule = "back-reference";

/** What a commitment names, or points back to in its paragraph. */
export function nameThings(
  result: DocumentResult,
  commitment: CommitmentDraft,
  language: ReconcileLanguage,
): NamedThing[] {
  const names = result.mentions.filter((mention) => mention.kind === "name");
  const own = names.filter((m) => m.start >= commitment.start && m.end <= commitment.end);
  const from = result.document.text.lastIndexOf("\n", commitment.start) + 1;
  const before = names.filter((m) => m.start >= from && m.end <= commitment.start);
  const { quote } = commitment;
  const frames = [...language.adjuncts(quote), ...language.sideClauses(quote)];
  const inFrame = (at: number) => frames.some((frame) => frame.start <= at && at < frame.end);
  const meant = language.backReferences(quote).flatMap((reference) => {
    const antecedent = findAntecedent(reference, before, language);
    const role = inFrame(reference.span.start) ? "frame" : "reference";
    return antecedent === undefined ? [] : [toThing(antecedent, language, role)];
  });
  const named = [
    ...own.map((mention) => {
      const points = mention.rule === backReferenceRule;
      const role = points ? "reference" : "object";
      const placed = inFrame(mention.start - commitment.start) ? "frame" : role;
      return toThing(points ? findFullName(mention, names) : mention, language, placed);
    }),
    ...meant,
  ];
  // The first of a thing counts: what a unit is about stands before what points back to it.
  const things = new Map<string, NamedThing>();
  for (const thing of named) if (!things.has(thing.id)) things.set(thing.id, thing);
  return [...things.values()];
}

/** The mention that says in full what another points back to. */
function findFullName(mention: MentionRow, names: readonly MentionRow[]): MentionRow {
  const { entity_id } = mention;
  const isFull = (name: MentionRow) =>
    name.entity_id === entity_id && name.rule !== backReferenceRule && name.end <= mention.start;
  return names.findLast(isFull) ?? mention;
}

/** A name as the thing that it names. */
export function toThing(
  { entity_id, text, name_type, rule }: MentionRow,
  language: ReconcileLanguage,
  role: NamedThing["role"],
): NamedThing {
  const listed = rule === "gazetteer" || rule === worldwideRule;
  const id = entity_id ?? text;
  // The id of what no list has is its name in full, where the text may shorten it.
  const bare = language.bareName(listed ? text : id);
  return { id, bare, listed, label: text, type: name_type ?? "project", rule, role };
}

/** The nearest name before that the reference can mean. */
function findAntecedent(
  { type, end }: BackReference,
  before: readonly MentionRow[],
  language: ReconcileLanguage,
): MentionRow | undefined {
  return before.findLast(
    (m) =>
      (end === null || language.bareName(m.text).endsWith(end)) &&
      (end !== null || m.name_type === type),
  );
}
