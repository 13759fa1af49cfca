import type { CommitmentRow } from "@pledgeline/schema/commitment";
import type { MentionRow } from "@pledgeline/schema/mention";
import type { Dataset } from "@pledgeline/schema/tables";
import { change, commitment, document, texts } from "./small-rows.ts";

const trade = { thread_id: "alf-bet-2001-05-01.p2.1", pillar: "trade-investment" } as const;
const rail = { thread_id: "alf-bet-2001-05-01.p2.2", pillar: "connectivity" } as const;
const students = { thread_id: "alf-bet-2003-05-02.p2.1", pillar: "people-to-people" } as const;
const by2005 = { deadline: "到2005年", deadline_on: "2005-12-31" };
const billions = (n: number) => ({
  quantity: `${n}亿美元`,
  quantity_value: n * 1e8,
  quantity_unit: "USD",
});

const commitments: readonly CommitmentRow[] = [
  commitment(
    "alf-bet-2001-05-01",
    "p2.1",
    {
      ...trade,
      quote: "双方决定到2005年将双边贸易额提高到30亿美元",
      relation: "new",
      strength: "firm",
    },
    { ...by2005, ...billions(30) },
  ),
  commitment(
    "alf-bet-2001-05-01",
    "p2.2",
    { ...rail, quote: "双方愿修建北方铁路", relation: "new", strength: "intent" },
    { names: ["north-railway"] },
  ),
  commitment(
    "alf-bet-2003-05-02",
    "p1.1",
    {
      ...trade,
      quote: "双方愿到2005年将双边贸易额提高到30亿美元",
      relation: "weakened",
      strength: "intent",
    },
    { ...by2005, ...billions(30) },
  ),
  commitment("alf-bet-2003-05-02", "p2.1", {
    ...students,
    quote: "双方支持互派留学生",
    relation: "new",
    strength: "support",
  }),
  commitment(
    "alf-bet-2006-05-03",
    "p2.1",
    {
      ...trade,
      quote: "双方将努力将双边贸易额提高到50亿美元",
      relation: "changed",
      strength: "intent",
    },
    billions(50),
  ),
  commitment("alf-bet-2006-05-03", "p2.2", {
    ...students,
    quote: "双方支持互派学生",
    relation: "repeated",
    strength: "support",
  }),
];

const railName: MentionRow = {
  mention_id: "alf-bet-2001-05-01.p2.n1",
  document_id: "alf-bet-2001-05-01",
  commitment_id: "alf-bet-2001-05-01.p2.2",
  kind: "name",
  start: texts["alf-bet-2001-05-01"].indexOf("北方铁路"),
  end: texts["alf-bet-2001-05-01"].indexOf("北方铁路") + 4,
  text: "北方铁路",
  rule: "gazetteer",
  date_from: null,
  date_to: null,
  duration: null,
  precision: null,
  anchored: null,
  value: null,
  value_max: null,
  bound: null,
  unit: null,
  role: null,
  entity_id: "north-railway",
  name_type: "project",
  status: null,
};

/** A whole, valid dataset: a goal that moves, a railway that is built, students twice supported. */
export const smallDataset: Dataset = {
  documents: [
    document("alf-bet-2001-05-01", "阿尔城", 2),
    document("alf-bet-2003-05-02", "贝塔城", 2),
    document("alf-bet-2006-05-03", "阿尔城", 2),
  ],
  commitments,
  mentions: [railName],
  threads: [
    {
      thread_id: trade.thread_id,
      series_id: "alf-bet",
      label: "将双边贸易额提高到50亿美元",
      pillar: trade.pillar,
      first_document_id: "alf-bet-2001-05-01",
      last_document_id: "alf-bet-2006-05-03",
      occurrences: 3,
      history: ["new", "weakened", "changed"],
      outcome: "current",
      outcome_document_id: "alf-bet-2006-05-03",
      outcome_evidence: null,
    },
    {
      thread_id: rail.thread_id,
      series_id: "alf-bet",
      label: "修建北方铁路",
      pillar: rail.pillar,
      first_document_id: "alf-bet-2001-05-01",
      last_document_id: "alf-bet-2001-05-01",
      occurrences: 1,
      history: ["new"],
      outcome: "fulfilled",
      outcome_document_id: "alf-bet-2006-05-03",
      outcome_evidence: "北方铁路已建成通车",
    },
    {
      thread_id: students.thread_id,
      series_id: "alf-bet",
      label: "支持互派学生",
      pillar: students.pillar,
      first_document_id: "alf-bet-2003-05-02",
      last_document_id: "alf-bet-2006-05-03",
      occurrences: 2,
      history: ["new", "repeated"],
      outcome: "current",
      outcome_document_id: "alf-bet-2006-05-03",
      outcome_evidence: null,
    },
  ],
  changes: [
    change(trade.thread_id, "alf-bet-2001-05-01", null, "alf-bet-2001-05-01.p2.1"),
    change(rail.thread_id, "alf-bet-2001-05-01", null, "alf-bet-2001-05-01.p2.2"),
    change(
      trade.thread_id,
      "alf-bet-2003-05-02",
      "alf-bet-2001-05-01.p2.1",
      "alf-bet-2003-05-02.p1.1",
      {
        relation: "weakened",
        facets: ["strength"],
        explanation: "strength: firm → intent",
        similarity: 0.9,
      },
    ),
    change(rail.thread_id, "alf-bet-2003-05-02", "alf-bet-2001-05-01.p2.2", null, {
      relation: "silent",
      similarity: 0.1,
    }),
    change(students.thread_id, "alf-bet-2003-05-02", null, "alf-bet-2003-05-02.p2.1"),
    change(
      trade.thread_id,
      "alf-bet-2006-05-03",
      "alf-bet-2003-05-02.p1.1",
      "alf-bet-2006-05-03.p2.1",
      {
        relation: "changed",
        facets: ["deadline", "quantity"],
        explanation: "deadline: 到2005年 → none; quantity: 30亿美元 → 50亿美元",
        similarity: 0.7,
      },
    ),
    change(
      students.thread_id,
      "alf-bet-2006-05-03",
      "alf-bet-2003-05-02.p2.1",
      "alf-bet-2006-05-03.p2.2",
      { relation: "repeated", similarity: 0.9 },
    ),
  ],
  entities: [
    {
      entity_id: "north-railway",
      type: "project",
      name: "北方铁路",
      name_en: "Northern Railway",
      aliases: ["北方铁路"],
      wikidata: null,
      first_document_id: "alf-bet-2001-05-01",
      last_document_id: "alf-bet-2006-05-03",
      documents: 2,
      commitments: 1,
      kind: "railway",
      place: null,
      signed_on: null,
      status: null,
    },
  ],
};

/** The dataset with one row of a table changed. */
export function withRow(table: keyof Dataset, index: number, change: object): Dataset {
  const rows: readonly object[] = smallDataset[table];
  const changed = rows.map((row, i) => (i === index ? { ...row, ...change } : row));
  return { ...smallDataset, [table]: changed };
}
