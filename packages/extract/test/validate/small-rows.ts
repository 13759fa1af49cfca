import type { ChangeRow } from "@pledgeline/schema/change";
import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { DocumentRow } from "@pledgeline/schema/document";

/** The texts of three summits of two invented countries, 阿尔方 and 贝塔方. */
export const texts = {
  "alf-bet-2001-05-01":
    "双方声明如下：\n双方决定到2005年将双边贸易额提高到30亿美元。双方愿修建北方铁路。",
  "alf-bet-2003-05-02": "双方愿到2005年将双边贸易额提高到30亿美元。\n双方支持互派留学生。",
  "alf-bet-2006-05-03":
    "北方铁路已建成通车。\n双方将努力将双边贸易额提高到50亿美元。双方支持互派学生。",
} as const;
export type Id = keyof typeof texts;

/** A document of the small dataset. */
export function document(id: Id, place: string, commitments: number): DocumentRow {
  const text = texts[id];
  return {
    document_id: id,
    series_id: "alf-bet",
    language: "zh",
    translation_of: null,
    kind: "joint-statement",
    track: "head-of-state",
    title: "阿尔国和贝塔国联合声明",
    signed_on: id.slice(-10),
    place,
    published_on: null,
    parties: ["ALF", "BET"],
    signatories: ["甲", "乙"],
    source: "raw/summits.txt sha256:00",
    characters: text.length,
    commitments,
    text,
  };
}

type Said = Pick<CommitmentRow, "thread_id" | "quote" | "relation" | "pillar" | "strength">;

/** A commitment: its offsets are found in the text. */
export function commitment(
  id: Id,
  position: string,
  said: Said,
  more: Partial<CommitmentRow> = {},
) {
  const start = texts[id].indexOf(said.quote);
  const row: CommitmentRow = {
    commitment_id: `${id}.${position}`,
    document_id: id,
    thread_id: said.thread_id,
    also_thread_ids: [],
    relation: said.relation,
    signed_on: id.slice(-10),
    section: null,
    paragraph: Number(position.slice(1, 2)),
    start,
    end: start + said.quote.length,
    quote: said.quote,
    quote_en: null,
    type: "action",
    strength: said.strength,
    actor: "joint",
    pillar: said.pillar,
    pillar_second: null,
    deadline: null,
    deadline_on: null,
    quantity: null,
    quantity_value: null,
    quantity_unit: null,
    names: [],
    cue: "愿",
    reviewed: false,
  };
  return { ...row, ...more };
}

/** A step of a thread; without more, its beginning. */
export function change(
  thread: string,
  on: Id,
  from: string | null,
  to: string | null,
  more: Partial<ChangeRow> = {},
): ChangeRow {
  return {
    change_id: `${thread}@${on.slice(-10)}`,
    thread_id: thread,
    document_id: on,
    from_commitment_id: from,
    to_commitment_id: to,
    relation: "new",
    facets: [],
    explanation: "",
    similarity: 0,
    ...more,
  };
}
