import { z } from "zod";
import { stages } from "../../../reconcile/reconcile-language.ts";
import { loadRules } from "../../../text/load-rules.ts";

const Words = z.array(z.string().min(1)).min(1);
const StageWords = z.partialRecord(z.enum(stages), Words);

export const stageRules = loadRules(
  "zh/stages.yml",
  z.strictObject({
    stages: StageWords,
    emphasis: Words,
    hedges: Words,
    hedge_exceptions: Words,
    refusals: Words,
    attributive: Words,
    results: Words,
    gives_way: Words,
    abstract: Words,
  }),
);

export const fulfilmentRules = loadRules(
  "zh/fulfilment.yml",
  z.strictObject({ done: StageWords, marks: Words, denials: Words }),
);

export const formulaRules = loadRules(
  "zh/formulas.yml",
  z.strictObject({
    words: Words,
    content_tags: Words,
    light_tags: Words,
    full_ends: Words,
    same: z.array(Words.min(2)),
    terms: Words,
    adjuncts: z.array(z.strictObject({ open: Words, close: Words })),
    openings: z.strictObject({ starts: Words, ends: Words }),
    subjects: Words,
    continuations: Words,
    describes: z.string().min(1),
    list_joints: Words,
    list_mark: z.string().min(1),
    list_ends: Words,
    closes_item: Words,
    item_tags: Words,
    qualifiers: Words,
    not_first: Words,
    sentence_ends: Words,
  }),
);
