import type { ReconcileLanguage } from "../../../reconcile/reconcile-language.ts";
import { normaliseName } from "../names/normalise-name.ts";
import { dropParties } from "../names/parties.ts";
import { findBackReferences } from "./find-back-references.ts";
import { hasOne, readReport, readStages } from "./read-stages.ts";
import { isFormula, listItems, readContentWords } from "./read-words.ts";
import { formulaRules, referenceRules, stageRules } from "./reconcile-rules.ts";

const alternating = new Set(stageRules.alternating_cues);
const ordinal = new RegExp(`第[^第]{1,4}(?:${referenceRules.ordinal.join("|")})`, "gu");
const tail = new RegExp(`(?:${referenceRules.dropped_tails.join("|")})$`, "u");
const ends = new RegExp(`[^${formulaRules.sentence_ends.join("")}]+`, "gu");

/** How commitments are followed in Chinese. */
export const zhReconcile: ReconcileLanguage = {
  code: "zh",
  contentWords: readContentWords,
  isFormula,
  bareName: (name) => dropParties(normaliseName(name)).replace(ordinal, "").replace(tail, ""),
  stagesOf: readStages,
  isEmphatic: (quote) => hasOne(quote, stageRules.emphasis),
  alternate: (cue, other) => alternating.has(cue) && alternating.has(other),
  backReferences: findBackReferences,
  listItems,
  splitSentences: (text) =>
    [...text.matchAll(ends)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  reportedStages: readReport,
};
