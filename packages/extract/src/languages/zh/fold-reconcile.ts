import type { ReconcileLanguage } from "../../reconcile/reconcile-language.ts";
import { fold } from "./fold.ts";

/** Lets what follows commitments read the published words, which are the document's own, folded. */
export function foldReconcile(language: ReconcileLanguage): ReconcileLanguage {
  return {
    ...language,
    contentWords: (text) => language.contentWords(fold(text)),
    pairs: (text) => language.pairs(fold(text)),
    bareName: (name) => language.bareName(fold(name)),
    areAlike: (bare, other) => language.areAlike(bare, other),
    stagesOf: (quote) => language.stagesOf(fold(quote)),
    isEmphatic: (quote, cue) => language.isEmphatic(fold(quote), fold(cue)),
    adjuncts: (quote) => language.adjuncts(fold(quote)),
    sideClauses: (quote) => language.sideClauses(fold(quote)),
    isHedged: (cue) => language.isHedged(fold(cue)),
    isRefusal: (quote, cue) => language.isRefusal(fold(quote), fold(cue)),
    backReferences: (quote) => language.backReferences(fold(quote)),
    listItems: (quote) => language.listItems(fold(quote)),
    nounPhrases: (text) => language.nounPhrases(fold(text)),
    contains: (quote, phrase) => language.contains(fold(quote), phrase),
    splitSentences: (text) => language.splitSentences(fold(text)),
    reportedStages: (sentence) => language.reportedStages(fold(sentence)),
  };
}
