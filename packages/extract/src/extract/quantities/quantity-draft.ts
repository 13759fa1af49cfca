import type { Bound, QuantityRole } from "@pledgeline/schema/codes";
import type { Span } from "@pledgeline/schema/span";
import type { PatternMatch } from "../patterns/compile-patterns.ts";
import type { QuantityLanguage } from "./quantity-language.ts";
import type { QuantityRule } from "./quantity-rules.ts";

/** What a reader made of a match. */
export interface Amount {
  readonly value: number;
  readonly value_max: number | null;
  readonly unit: string;
  readonly bound: Bound;
  /** Null until a refiner tells it by the words around. */
  readonly role: QuantityRole | null;
}

/** A quantity on its way through the refiners. */
export interface QuantityDraft extends Span, Amount {
  readonly rule: string;
}

/** What refiners look at beside the quantity itself. */
export interface QuantityScene {
  readonly text: string;
  readonly language: QuantityLanguage;
}

export type QuantityRefiner = (
  drafts: readonly QuantityDraft[],
  scene: QuantityScene,
) => readonly QuantityDraft[];

/** Reads the parts of a match. Null where the words give no quantity after all. */
export type AmountReader = (
  match: PatternMatch<QuantityRule>,
  language: QuantityLanguage,
) => Amount | null;
