import type { DateRole, Precision } from "@pledgeline/schema/codes";
import type { Span } from "@pledgeline/schema/span";
import type { CalendarPoint } from "./calendar-point.ts";
import type { DateLanguage } from "./date-language.ts";
import type { DateContext } from "./date-mention.ts";

/** What a reader made of a match: days, a duration, both, or a point still to be placed. */
export interface Reading {
  readonly point: CalendarPoint | null;
  /** The last point of a range that starts at `point`. */
  readonly rangeEnd: CalendarPoint | null;
  /** The point stands only as the end of a range: 14日. */
  readonly partial: boolean;
  /** The year is that of the date before: 同年. */
  readonly sameYear: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly duration: string | null;
  readonly precision: Precision | null;
  /** Null until a refiner gives one. */
  readonly role: DateRole | null;
  readonly anchored: boolean;
}

/** A date on its way through the refiners. */
export interface DateDraft extends Span, Reading {
  readonly rule: string;
}

/** What readers and refiners look at beside the date itself. */
export interface DateScene {
  readonly text: string;
  readonly language: DateLanguage;
  readonly context: DateContext;
}

/** Changes, joins or drops drafts. Drafts come and go in text order, without overlap. */
export type Refiner = (drafts: readonly DateDraft[], scene: DateScene) => readonly DateDraft[];

const NOTHING: Reading = {
  point: null,
  rangeEnd: null,
  partial: false,
  sameYear: false,
  from: null,
  to: null,
  duration: null,
  precision: null,
  role: null,
  anchored: false,
};

export const reading = (known: Partial<Reading>): Reading => ({ ...NOTHING, ...known });
