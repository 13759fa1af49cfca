import { findDates } from "../../../src/extract/dates/find-dates.ts";
import { findDocumentNames } from "../../../src/extract/names/find-document-names.ts";
import type { Gazetteer } from "../../../src/extract/names/gazetteer.ts";
import { zhDates } from "../../../src/languages/zh/dates/zh-dates.ts";
import { zhNames } from "../../../src/languages/zh/names/names.ts";

const signedOn = "2015-12-31";

/** The names of a text that is one commitment, or none, with what points back to them. */
export function readNames(text: string, isCommitment = true, gazetteer: Gazetteer = []) {
  const dates = findDates(text, zhDates, { signedOn, relationsSince: null });
  const whole = { start: 0, end: text.length };
  return findDocumentNames(text, zhNames, {
    gazetteer,
    paragraphs: [whole],
    commitments: isCommitment ? [whole] : [],
    past: dates.filter(({ date_to }) => date_to !== null && date_to < signedOn),
  });
}
