import { findNames } from "../../src/extract/names/find-names.ts";
import { zhNames } from "../../src/languages/zh/names/names.ts";
import { zhReconcile } from "../../src/languages/zh/reconcile/reconcile.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { CommitmentDraft, DocumentResult } from "../../src/records.ts";

/** A commitment of a made-up statement: its words, and the labels that are not the usual ones. */
export type SmallCommitment = Partial<CommitmentDraft> & { readonly quote: string };

/** A made-up statement: its commitments, and sentences that are none. */
export interface SmallDocument {
  readonly on: string;
  readonly track?: "head-of-state" | "head-of-government";
  readonly commitments: readonly SmallCommitment[];
  readonly facts?: readonly string[];
}

const series = {
  title: "Made-up statements",
  parties: [
    { code: "CHN", names: { zh: ["中华人民共和国", "中国", "中方"] } },
    { code: "UZB", names: { zh: ["乌兹别克斯坦共和国", "乌兹别克斯坦", "乌方"] } },
  ],
  tracks: ["head-of-state" as const, "head-of-government" as const],
};

/** Puts the texts together, one commitment or fact a paragraph, and finds the names in them. */
export function makeResult({ on, track, commitments, facts = [] }: SmallDocument): DocumentResult {
  const document_id = `chn-uzb-${on}`;
  const paragraphs = [...commitments.map(({ quote }) => quote), ...facts];
  const text = paragraphs.map((p) => `${p}。`).join("\n");
  const starts = paragraphs.map((_, i) => paragraphs.slice(0, i).join("。\n").length + (i && 2));
  const rows = commitments.map((commitment, i): CommitmentDraft => {
    const start = starts[i] ?? 0;
    return {
      commitment_id: `${document_id}.p${i + 1}.1`,
      document_id,
      signed_on: on,
      section: null,
      paragraph: i + 1,
      start,
      end: start + commitment.quote.length,
      quote_en: null,
      type: "action",
      strength: "firm",
      actor: "joint",
      pillar: "political",
      pillar_second: null,
      deadline: null,
      deadline_on: null,
      quantity: null,
      quantity_value: null,
      quantity_unit: null,
      names: [],
      cue: "将",
      reviewed: false,
      ...commitment,
    };
  });
  const empty = { date_from: null, date_to: null, duration: null, precision: null, role: null };
  const none = {
    anchored: null,
    value: null,
    value_max: null,
    bound: null,
    unit: null,
    status: null,
  };
  const mentions = findNames(text, zhNames).map((name, i) => {
    const mention_id = `${document_id}.p1.n${i + 1}`;
    const commitment_id = null;
    return {
      mention_id,
      document_id,
      commitment_id,
      kind: "name" as const,
      ...empty,
      ...none,
      ...name,
    };
  });
  return {
    document: {
      document_id,
      series_id: "chn-uzb",
      language: "zh",
      translation_of: null,
      kind: "joint-statement",
      track: track ?? "head-of-state",
      title: "联合声明",
      signed_on: on,
      place: null,
      published_on: null,
      parties: ["CHN", "UZB"],
      signatories: [],
      source: "made up",
      characters: text.length,
      commitments: rows.length,
      text,
    },
    commitments: rows,
    mentions,
    issues: [],
  };
}

/** Follows made-up statements. */
export function followSmall(...documents: readonly SmallDocument[]) {
  return followResults(documents.map(makeResult));
}

export function followResults(results: readonly DocumentResult[]) {
  return reconcile({ id: "chn-uzb", series }, results, (code) =>
    code === "zh" ? zhReconcile : undefined,
  );
}
