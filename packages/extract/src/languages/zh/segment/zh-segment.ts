import type { SegmentLanguage } from "../../../segment/language.ts";
import { readPunctuation } from "./read-punctuation.ts";
import { readSectionMarks } from "./read-section-marks.ts";

/** How Chinese documents are cut. */
export const zhSegment: SegmentLanguage = {
  sections: readSectionMarks(),
  punctuation: readPunctuation(),
};
