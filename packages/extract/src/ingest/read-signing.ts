import type { IngestContext } from "./context.ts";
import type { SignOff } from "./signature-patterns.ts";
import { anyOf } from "./word-pattern.ts";

/** The sentence that says when and where a text was signed: «本宣言于2015年8月31日在北京签署»; null for none. */
export function readSigningSentence(
  paragraphs: readonly string[],
  context: IngestContext,
): SignOff | null {
  return readDayNear(
    paragraphs,
    context.rules.signing_subjects,
    context.rules.signed_words,
    context,
  );
}

/** The day of the report that brings in the text: «2011年6月13日，…发表《…联合声明》»; null for none. */
export function readIssueReport(
  paragraphs: readonly string[],
  context: IngestContext,
): SignOff | null {
  const kinds = Object.values(context.rules.kinds).flat();
  return readDayNear(paragraphs, kinds, context.rules.issued_words, context);
}

/** The first day in a sentence that has one of either words after or before it. */
function readDayNear(
  paragraphs: readonly string[],
  subjects: readonly string[],
  verbs: readonly string[],
  { rules, days }: IngestContext,
): SignOff | null {
  const [subject, verb] = [new RegExp(anyOf(subjects), "u"), new RegExp(anyOf(verbs), "u")];
  const place = new RegExp(
    `${anyOf(rules.place_marks)}(?<place>[\\p{Script=Han}·]{2,12}?)${anyOf(verbs)}`,
    "u",
  );
  for (const sentence of paragraphs.flatMap((p) => p.split("。"))) {
    const found = new RegExp(days.source, "u").exec(sentence);
    if (!found || !subject.test(sentence) || !verb.test(sentence)) continue;
    const day = days.read(found[0]);
    const after = sentence.slice(found.index + found[0].length);
    if (day) return { day, place: place.exec(after)?.groups?.place ?? null };
  }
  return null;
}
