import type { IngestContext } from "./context.ts";
import type { SignatureBlock } from "./find-signature-block.ts";
import { type Remark, refuse, warn } from "./ingest-issue.ts";
import { readIssueReport, readSigningSentence } from "./read-signing.ts";
import { readSignOff, type SignOff } from "./signature-patterns.ts";

/** The closing sentence that says where and when stands in the last paragraphs. */
const closing = 6;
/** A day under the title stands in the first ones. */
const opening = 4;

/**
 * When and where a text was signed: by its signature block, else by its closing sentence, else by the
 * day under its title, else, with a warning, by the report that brings it in. Never by the day of the web page.
 */
export function readSigned(
  paragraphs: readonly string[],
  block: SignatureBlock,
  title: string,
  context: IngestContext,
): { value: SignOff | null; remarks: Remark[] } {
  const sentence = readSigningSentence(
    paragraphs.slice(-closing - (block.end - block.start)),
    context,
  );
  if (block.earlier) {
    const message = `The text is signed twice, on ${block.earlier.day} and further down: two documents run together.`;
    const hint = "Put its title above the second one, and ingest the file again.";
    return { value: null, remarks: [refuse("signed-twice", title, message, hint)] };
  }
  if (block.signOff) {
    const { day, place } = block.signOff;
    const value = { day, place: place ?? (sentence?.day === day ? sentence.place : null) };
    const remarks: Remark[] = [];
    if (sentence && sentence.day !== day) {
      const message = `The signature block says ${day}, a sentence ${sentence.day}; the block counts.`;
      remarks.push(warn("dates-differ", title, message, "Check signed_on in the front matter."));
    }
    if (value.place === null) remarks.push(noPlace(title));
    return { value, remarks };
  }
  if (sentence) return { value: sentence, remarks: sentence.place ? [] : [noPlace(title)] };
  const head = paragraphs.slice(0, opening).map((line) => readSignOff(line, context));
  const dated = head.find((line) => line !== null);
  if (dated?.place) return { value: dated, remarks: [] };
  if (dated) {
    const message = `There is no signature block: ${dated.day} stands under the title.`;
    const remark = warn("no-signature-block", title, message, "Check signed_on, and write place.");
    return { value: dated, remarks: [remark] };
  }
  const report = readIssueReport(paragraphs.slice(0, 2), context);
  if (report) {
    const message = `There is no signature block: ${report.day} is from the report around the text.`;
    const remark = warn("no-signature-block", title, message, "Check signed_on and place.");
    return { value: report, remarks: [remark] };
  }
  const message =
    "The text does not say when it was signed. The date of a web page does not count.";
  const hint =
    "End the text with a line of day and place, such as 二〇一二年三月三十一日于北京, and ingest it again.";
  return { value: null, remarks: [refuse("no-signing-date", title, message, hint)] };
}

const noPlace = (title: string): Remark =>
  warn(
    "no-place",
    title,
    "The text does not say where it was signed.",
    "Write place in the front matter.",
  );
