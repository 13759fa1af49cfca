import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { DocumentRow } from "@pledgeline/schema/document";
import type { MentionRow } from "@pledgeline/schema/mention";
import type { Dataset } from "@pledgeline/schema/tables";
import type { ThreadRow } from "@pledgeline/schema/thread";
import { texts } from "./small-gold.ts";

/** The annotated texts as another edition has them: with a title, and a space in a word. */
const bodies = {
  "alf-bet-2011-05-01": `联合声明\n${texts.first.replace("建成铁路", "建成 铁路")}`,
  "alf-bet-2013-05-02": texts.second,
} as const;
type Id = keyof typeof bodies;

function document(document_id: Id): DocumentRow {
  const signed_on = document_id.slice(-10);
  return {
    document_id,
    series_id: "alf-bet",
    language: "zh",
    translation_of: null,
    kind: "joint-statement",
    track: "head-of-state",
    title: "联合声明",
    signed_on,
    place: null,
    published_on: null,
    parties: ["CHN", "BET"],
    signatories: [],
    source: "raw/made-up.txt",
    characters: bodies[document_id].length,
    commitments: 0,
    text: bodies[document_id],
  };
}

function place(document_id: Id, words: string) {
  const start = bodies[document_id].indexOf(words);
  return { document_id, start, end: start + words.length };
}

function commitment(
  document_id: Id,
  position: string,
  quote: string,
  labels: Partial<CommitmentRow>,
): CommitmentRow {
  return {
    commitment_id: `${document_id}.${position}`,
    thread_id: `${document_id}.${position}`,
    also_thread_ids: [],
    relation: "new",
    signed_on: document_id.slice(-10),
    section: null,
    paragraph: 1,
    ...place(document_id, quote),
    quote,
    quote_en: null,
    type: "action",
    strength: "firm",
    actor: "joint",
    pillar: "trade-investment",
    pillar_second: null,
    deadline: null,
    deadline_on: null,
    quantity: null,
    quantity_value: null,
    quantity_unit: null,
    names: [],
    cue: "将",
    reviewed: false,
    ...labels,
  };
}

function date(number: number, text: string, date_to: string): MentionRow {
  return {
    mention_id: `alf-bet-2011-05-01.p1.d${number}`,
    commitment_id: null,
    kind: "date",
    ...place("alf-bet-2011-05-01", text),
    text,
    rule: "year",
    date_from: null,
    date_to,
    duration: null,
    precision: "year",
    anchored: false,
    value: null,
    value_max: null,
    bound: null,
    unit: null,
    role: "deadline",
    entity_id: null,
    name_type: null,
    status: null,
  };
}

function thread(thread_id: string, outcome: ThreadRow["outcome"]): ThreadRow {
  return {
    thread_id,
    series_id: "alf-bet",
    label: thread_id,
    pillar: "trade-investment",
    first_document_id: "alf-bet-2011-05-01",
    last_document_id: "alf-bet-2013-05-02",
    occurrences: 1,
    history: ["new"],
    outcome,
    outcome_document_id: "alf-bet-2013-05-02",
    outcome_evidence: null,
  };
}

const [first, second] = ["alf-bet-2011-05-01", "alf-bet-2013-05-02"] as const;
const trade = `${first}.p2.1`;

/** What a reader with some faults makes of the texts: each fault is named where it is. */
export const smallDataset: Dataset = {
  documents: [document(first), document(second)],
  commitments: [
    // Another pillar.
    commitment(first, "p2.1", "双方将扩大贸易", { pillar: "finance" }),
    // Cut short, by two of six characters, and another type.
    commitment(first, "p2.2", "支持银行", { strength: "support", pillar: "finance" }),
    // Another strength, no deadline; the pillar is one that the annotation accepts.
    commitment(first, "p3.1", "双方愿在2015年前建成 铁路", { pillar: "energy" }),
    // What is missing is 中方反对干涉内政; this is too little of it.
    commitment(first, "p4.1", "内政", {}),
    // Another relation.
    commitment(second, "p1.1", "双方将继续扩大贸易", { thread_id: trade, relation: "changed" }),
    // In the thread of another thing.
    commitment(second, "p2.1", "双方愿建成铁路", { thread_id: trade, relation: "changed" }),
  ],
  mentions: [
    date(1, "2015年", "2014-12-31"),
    date(2, "去年", "2010-12-31"),
    // No date at all.
    date(3, "会晤", "2010-12-31"),
  ],
  threads: [
    thread(trade, "dropped"),
    thread(`${first}.p2.2`, "dropped"),
    thread(`${first}.p3.1`, "dropped"),
  ],
  changes: [],
  entities: [],
};
