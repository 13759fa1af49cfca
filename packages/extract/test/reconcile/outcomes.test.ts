import { describe, expect, it } from "vitest";
import { followSmall, type SmallDocument } from "./small-series.ts";

const tunnel = { quote: "双方将修建卡姆奇克铁路隧道", pillar: "connectivity" as const };
const start: SmallDocument = { on: "2016-06-22", commitments: [tunnel] };
const silent: SmallDocument = { on: "2018-06-08", commitments: [{ quote: "双方将简化签证手续" }] };

/** What became of the first thread. */
function outcome(...documents: SmallDocument[]) {
  const { outcome, outcome_document_id, outcome_evidence } =
    followSmall(...documents).threads[0] ?? {};
  return { outcome, in: outcome_document_id?.slice(8), evidence: outcome_evidence };
}

describe("what became of a commitment", () => {
  it("is current while the latest comparable statement carries it", () => {
    expect(outcome(start, { ...start, on: "2018-06-08" })).toMatchObject({
      outcome: "current",
      in: "2018-06-08",
    });
  });

  it("is current where only statements of another track are silent", () => {
    expect(outcome(start, { ...silent, track: "head-of-government" }).outcome).toBe("current");
  });

  it("is dropped in the first comparable statement without it", () => {
    expect(outcome(start, silent, { ...silent, on: "2019-04-25" })).toEqual({
      outcome: "dropped",
      in: "2018-06-08",
      evidence: null,
    });
  });

  it("is lapsed where its deadline had passed by then", () => {
    const due = { ...tunnel, deadline: "2018年年底前", deadline_on: "2018-12-31" };
    expect(outcome({ ...start, commitments: [due] }, silent).outcome).toBe("dropped");
    expect(
      outcome({ ...start, commitments: [due] }, { ...silent, on: "2019-04-25" }),
    ).toMatchObject({
      outcome: "lapsed",
      in: "2019-04-25",
    });
  });

  it("is fulfilled where a later statement reports it done, with the sentence as evidence", () => {
    const report = "双方高度评价卡姆奇克铁路隧道如期建成通车";
    expect(outcome(start, { ...silent, facts: [report] })).toEqual({
      outcome: "fulfilled",
      in: "2018-06-08",
      evidence: report,
    });
  });

  it("is not fulfilled by hope, by importance, or by the news of another work", () => {
    for (const fact of [
      "双方希望卡姆奇克铁路隧道尽快建成",
      "建成卡姆奇克铁路隧道具有重要意义",
      "双方高度评价安格连水泥厂如期建成",
    ]) {
      expect(outcome(start, { ...silent, facts: [fact] }).outcome).toBe("dropped");
    }
  });

  it("starts anew with the running of what was reported built", () => {
    const run = { quote: "双方将保障卡姆奇克铁路隧道安全运营", pillar: "connectivity" as const };
    const report = "双方高度评价卡姆奇克铁路隧道如期建成通车";
    const { threads } = followSmall(start, {
      on: "2018-06-08",
      commitments: [run],
      facts: [report],
    });
    expect(threads.map((thread) => thread.outcome)).toEqual(["fulfilled", "current"]);
  });
});
