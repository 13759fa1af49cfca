import { ChangeRow } from "@pledgeline/schema/change";
import { CommitmentRow } from "@pledgeline/schema/commitment";
import { ThreadRow } from "@pledgeline/schema/thread";
import { describe, expect, it } from "vitest";
import { followResults, followSmall, makeResult } from "./small-series.ts";

const bridge = { quote: "双方将共同修建阿姆河第二铁路桥", pillar: "connectivity" as const };
const bridgeAgain = { quote: "双方愿加快阿姆河第二铁路桥建设", pillar: "connectivity" as const };
const students = { quote: "双方将扩大留学生交流规模", pillar: "people-to-people" as const };
const cotton = { quote: "双方将加强棉花良种培育合作", pillar: "agriculture" as const };

describe("links from one statement to the next", () => {
  it("follows a work through other words, and starts a thread for what is new", () => {
    const { commitments, threads } = followSmall(
      { on: "2016-06-22", commitments: [bridge, students] },
      { on: "2017-05-12", commitments: [cotton, bridgeAgain] },
    );
    const ids = commitments.map((row) => row.thread_id);
    expect(ids[3]).toBe("chn-uzb-2016-06-22.p1.1");
    expect(new Set(ids).size).toBe(3);
    expect(threads.map((thread) => thread.history)).toEqual([
      ["new", "repeated"],
      ["new"],
      ["new"],
    ]);
  });

  it("does not link commitments that share only the genre's formulas", () => {
    const { threads } = followSmall(
      { on: "2016-06-22", commitments: [{ quote: "双方将继续加强棉花领域合作" }] },
      { on: "2017-05-12", commitments: [{ quote: "双方将继续加强司法领域合作" }] },
    );
    expect(threads).toHaveLength(2);
  });

  it("does not link what one party promises with what the other does", () => {
    const { threads } = followSmall(
      { on: "2016-06-22", commitments: [{ quote: "中方将提供灌溉设备", actor: "CHN" }] },
      { on: "2017-05-12", commitments: [{ quote: "乌方将提供仓储用地", actor: "UZB" }] },
    );
    expect(threads).toHaveLength(2);
  });

  it("links each commitment to one thread only, the best for the document as a whole", () => {
    const { commitments } = followSmall(
      { on: "2016-06-22", commitments: [cotton, { quote: "双方将加强棉花加工机械合作" }] },
      { on: "2017-05-12", commitments: [{ quote: "双方将加强棉花加工机械合作" }, cotton] },
    );
    expect(commitments.map((row) => row.thread_id.slice(-4))).toEqual([
      "p1.1",
      "p2.1",
      "p2.1",
      "p1.1",
    ]);
  });

  it("takes «该协定» for the agreement named before it in the paragraph", () => {
    const first = makeResult({
      on: "2016-06-22",
      commitments: [
        { quote: "双方将研究制定《中乌灌溉合作协定》草案", cue: "研究", strength: "explore" },
      ],
    });
    const text = "双方就《中乌灌溉合作协定》交换了看法，将继续商谈该协定草案。";
    const quote = "将继续商谈该协定草案";
    const second = makeResult({ on: "2017-05-12", commitments: [{ quote }], facts: [] });
    const name = makeResult({ on: "2017-05-12", commitments: [], facts: [text] });
    const start = text.indexOf(quote);
    const joined = {
      ...name,
      commitments: second.commitments.map((c) => ({ ...c, start, end: start + quote.length })),
    };
    expect(followResults([first, joined]).threads).toHaveLength(1);
  });
});

describe("one commitment for several, several for one", () => {
  const both = {
    quote: "双方将加快阿姆河铁路桥和撒马尔罕水泥厂建设",
    pillar: "connectivity" as const,
  };
  const parts = [
    { quote: "双方将修建阿姆河铁路桥", pillar: "connectivity" as const },
    { quote: "双方将建设撒马尔罕水泥厂", pillar: "connectivity" as const },
  ];

  it("lets a sentence that gathers two works take up both threads, and drops neither", () => {
    const { commitments, threads } = followSmall(
      { on: "2016-06-22", commitments: parts },
      { on: "2017-05-12", commitments: [both] },
    );
    const last = commitments.at(-1);
    expect([last?.thread_id, ...(last?.also_thread_ids ?? [])].sort()).toEqual([
      "chn-uzb-2016-06-22.p1.1",
      "chn-uzb-2016-06-22.p2.1",
    ]);
    expect(threads.map((thread) => thread.outcome)).toEqual(["current", "current"]);
  });

  it("lets both parts of a sentence that is split take up its thread", () => {
    const { commitments } = followSmall(
      { on: "2016-06-22", commitments: [both] },
      { on: "2017-05-12", commitments: parts },
    );
    for (const part of commitments.slice(1)) {
      expect([part.thread_id, ...part.also_thread_ids]).toContain("chn-uzb-2016-06-22.p1.1");
      expect(part.relation).not.toBe("new");
    }
  });
});

describe("the rows", () => {
  const documents = [
    { on: "2016-06-22", commitments: [bridge, students] },
    { on: "2017-05-12", commitments: [cotton] },
    { on: "2018-06-08", commitments: [bridgeAgain, cotton] },
  ];

  it("fit their schemas, with one change for each commitment and each silence", () => {
    const { commitments, threads, changes } = followSmall(...documents);
    for (const row of commitments) expect(CommitmentRow.parse(row)).toEqual(row);
    for (const row of threads) expect(ThreadRow.parse(row)).toEqual(row);
    for (const row of changes) expect(ChangeRow.parse(row)).toEqual(row);
    expect(changes.filter((row) => row.to_commitment_id !== null)).toHaveLength(5);
    expect(changes.filter((row) => row.relation === "silent").map((row) => row.change_id)).toEqual([
      "chn-uzb-2016-06-22.p1.1@chn-uzb-2017-05-12",
      "chn-uzb-2016-06-22.p2.1@chn-uzb-2017-05-12",
      "chn-uzb-2016-06-22.p2.1@chn-uzb-2018-06-08",
    ]);
  });

  it("are the same whatever the order in which the statements are given", () => {
    const results = documents.map(makeResult);
    expect(followResults([...results].reverse())).toEqual(followResults(results));
  });

  it("keep their threads when a later statement is added", () => {
    const [a, b, c] = documents.map(makeResult);
    if (a === undefined || b === undefined || c === undefined) throw new Error("three documents");
    const before = followResults([a, b]).commitments;
    expect(followResults([a, b, c]).commitments.slice(0, before.length)).toEqual(before);
  });

  it("leave out translations, and say of a language without rules that there are none", () => {
    const original = makeResult({ on: "2016-06-22", commitments: [bridge] });
    const id = original.document.document_id;
    const translation = { ...original, document: { ...original.document, translation_of: id } };
    const foreign = { ...original, document: { ...original.document, language: "xx" } };
    expect(followResults([original, translation]).commitments).toHaveLength(1);
    expect(followResults([foreign]).issues).toMatchObject([{ code: "no-language", place: id }]);
  });
});
