import type { ReconcileLanguage } from "../../../reconcile/reconcile-language.ts";
import { normaliseName } from "../names/normalise-name.ts";
import { dropParties } from "../names/parties.ts";
import { referenceRules } from "../names/reference-rules.ts";
import { areAlike } from "./are-alike.ts";
import { containsPhrase } from "./contains-phrase.ts";
import { findAdjuncts } from "./find-adjuncts.ts";
import { findBackReferences } from "./find-back-references.ts";
import { findSideClauses } from "./find-side-clauses.ts";
import { isRefusal } from "./is-refusal.ts";
import { listItems } from "./list-items.ts";
import { nounPhrases } from "./noun-phrases.ts";
import { hasOne, readReport, readStages } from "./read-stages.ts";
import { readContentWords, readPairs } from "./read-words.ts";
import { formulaRules, stageRules } from "./reconcile-rules.ts";

const ordinal = new RegExp(`第[^第]{1,4}(?:${referenceRules.ordinal.join("|")})`, "gu");
const { dropped_tails, counters, counted_tails } = referenceRules;
const counted = `(?<=${counters.join("|")})(?:${counted_tails.join("|")})`;
const tail = new RegExp(`(?:${dropped_tails.join("|")}|${counted})$`, "u");
const ends = new RegExp(`[^${formulaRules.sentence_ends.join("")}]+`, "gu");

/** How commitments are followed in Chinese. */
export const zhReconcile: ReconcileLanguage = {
  code: "zh",
  contentWords: readContentWords,
  pairs: readPairs,
  bareName: (name) => dropParties(normaliseName(name)).replace(ordinal, "").replace(tail, ""),
  areAlike,
  stagesOf: readStages,
  isEmphatic: (quote, cue) => hasOne(quote, stageRules.emphasis) && !hasOne(cue, stageRules.hedges),
  adjuncts: findAdjuncts,
  sideClauses: findSideClauses,
  isHedged: (cue) => hasOne(cue, stageRules.hedges) && !hasOne(cue, stageRules.hedge_exceptions),
  isRefusal,
  backReferences: findBackReferences,
  listItems,
  nounPhrases,
  contains: containsPhrase,
  splitSentences: (text) =>
    [...text.matchAll(ends)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  reportedStages: readReport,
};
