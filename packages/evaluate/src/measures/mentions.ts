import type { MentionKind } from "@pledgeline/schema/codes";
import type { EvaluationStage } from "@pledgeline/schema/evaluation";
import { foundMeasure, shareMeasure } from "../figures.ts";
import { type ScoreOne, scored } from "../score.ts";
import { isSameSpan } from "../spans/overlap.ts";
import { compareReading } from "./compare-reading.ts";
import { matchMentions, spansOf } from "./match-mentions.ts";

const stageOf: Record<MentionKind, EvaluationStage> = {
  date: "dates",
  quantity: "quantities",
  name: "names",
};

/** Whether the mentions of a kind are found, stand where they should, and are read right. */
const scoreMentions =
  (kind: MentionKind): ScoreOne =>
  (comparison) => {
    if (!comparison.gold.mentions.some((mention) => mention.kind === kind)) return scored([], []);
    const { pairs, missed, extra } = matchMentions(comparison, kind);
    const stage = stageOf[kind];
    const found = pairs.length + extra.length;
    const wanted = pairs.length + missed.length;
    const exact = pairs.filter((pair) => spansOf(pair.wanted).some((s) => isSameSpan(s, pair.got)));
    const wrong = pairs.flatMap((pair) => {
      const detail = compareReading(pair.wanted, pair.got.row);
      if (detail === null) return [];
      return [
        { kind: `${kind} value` as const, where: pair.wanted.doc, quote: pair.wanted.text, detail },
      ];
    });
    return scored(
      [
        foundMeasure({ stage, measure: "found" }, { right: pairs.length, found, wanted }),
        foundMeasure({ stage, measure: "same boundaries" }, { right: exact.length, found, wanted }),
        shareMeasure({ stage, measure: "read right" }, pairs.length - wrong.length, wanted),
      ],
      [
        ...missed.map(({ doc, text }) => {
          return { kind: `${kind} missed` as const, where: doc, quote: text, detail: "" };
        }),
        ...extra.map(({ doc, row }) => {
          return { kind: `${kind} extra` as const, where: doc, quote: row.text, detail: "" };
        }),
        ...wrong,
      ],
    );
  };

export const scoreDates = scoreMentions("date");
export const scoreQuantities = scoreMentions("quantity");
export const scoreNames = scoreMentions("name");
