import type { ClassifyLanguage } from "./classify/language.ts";
import type { DateLanguage } from "./extract/dates/date-language.ts";
import type { NameLanguage } from "./extract/names/name-language.ts";
import type { QuantityLanguage } from "./extract/quantities/quantity-language.ts";
import type { ReconcileLanguage } from "./reconcile/reconcile-language.ts";
import type { SegmentLanguage } from "./segment/language.ts";
import type { Tagger } from "./text/token.ts";

/** All that the stages ask of a language; each stage sees its own part. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /**
   * The text in the form that the rules are written in: one script, one width. Every stage of a
   * document reads it, while quotes are cut from the text itself: it is as long, unit for unit.
   */
  readonly fold: (text: string) => string;
  readonly tag: Tagger;
  readonly segment: SegmentLanguage;
  readonly classify: ClassifyLanguage;
  readonly dates: DateLanguage;
  readonly quantities: QuantityLanguage;
  readonly names: NameLanguage;
  readonly reconcile: ReconcileLanguage;
}
