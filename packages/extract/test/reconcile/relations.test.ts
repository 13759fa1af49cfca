import { describe, expect, it } from "vitest";
import { followSmall, type SmallCommitment } from "./small-series.ts";

const dam: SmallCommitment = { quote: "双方将修建泽拉夫尚河水电站", pillar: "energy" };

/** The last step of a work that goes from one wording to another. */
function step(from: SmallCommitment, to: SmallCommitment) {
  const { changes, threads } = followSmall(
    { on: "2016-06-22", commitments: [from] },
    { on: "2018-06-08", commitments: [to] },
  );
  expect(threads).toHaveLength(1);
  const { relation, facets, explanation } = changes.at(-1) ?? {};
  return { relation, facets, explanation };
}

describe("how a commitment stands to the one before", () => {
  it("is repeated where only the wording moved", () => {
    const again = { ...dam, quote: "双方将继续修建泽拉夫尚河水电站" };
    expect(step(dam, again)).toEqual({ relation: "repeated", facets: [], explanation: "" });
  });

  it("is repeated, with nothing moved, where will stands for plain future", () => {
    const willing = { ...dam, strength: "intent" as const, cue: "愿" };
    const same = { relation: "repeated", facets: [], explanation: "" };
    expect(step(dam, willing)).toEqual(same);
    expect(step(willing, dam)).toEqual(same);
  });

  it("is weakened where only effort is promised, strengthened the other way", () => {
    const effort = { ...dam, strength: "intent" as const, cue: "努力" };
    expect(step(dam, effort).relation).toBe("weakened");
    expect(step(effort, dam).relation).toBe("strengthened");
  });

  it("is strengthened from study to decision, whatever else moves", () => {
    const study = { ...dam, quote: "双方将研究修建泽拉夫尚河水电站", cue: "研究" };
    const firm = { ...dam, deadline: "2020年年底前", deadline_on: "2020-12-31" };
    expect(step({ ...study, strength: "explore" }, firm)).toMatchObject({
      relation: "strengthened",
      facets: ["strength", "deadline", "stage"],
    });
  });

  it("is changed where it is promised more firmly, but later or without its figure", () => {
    const study = { ...dam, strength: "explore" as const, cue: "研究" };
    const due = (deadline: string, deadline_on: string) => ({ deadline, deadline_on });
    const soon = { ...study, ...due("2018年底前", "2018-12-31") };
    const later = { ...dam, ...due("2020年底前", "2020-12-31") };
    expect(step(soon, later).relation).toBe("changed");
    const sized = { quantity: "300兆瓦", quantity_value: 300, quantity_unit: "MW" };
    expect(step({ ...study, ...sized }, dam).relation).toBe("changed");
  });

  it("is strengthened where the same is underlined", () => {
    const sure = { ...dam, quote: "双方将确保修建泽拉夫尚河水电站" };
    expect(step(dam, sure)).toEqual({
      relation: "strengthened",
      facets: ["strength"],
      explanation: "strength: plain → underlined",
    });
  });

  it("is changed where a deadline goes, and says so", () => {
    const due = { ...dam, deadline: "2020年前", deadline_on: "2019-12-31" };
    expect(step(due, dam)).toEqual({
      relation: "changed",
      facets: ["deadline"],
      explanation: "deadline: 2020年前 → none",
    });
  });

  it("does not take two wordings of one day for a move", () => {
    const due = { ...dam, deadline: "2019年年底前", deadline_on: "2019-12-31" };
    expect(step(due, { ...due, deadline: "到2019年" }).relation).toBe("repeated");
  });

  it("is changed where figure, actor or stage moves", () => {
    const big = { ...dam, quantity: "300兆瓦", quantity_value: 300, quantity_unit: "MW" };
    const bigger = { ...big, quantity: "400兆瓦", quantity_value: 400 };
    expect(step(big, bigger).explanation).toBe("quantity: 300兆瓦 → 400兆瓦");
    expect(step(dam, { ...dam, actor: "CHN" }).explanation).toBe("actor: joint → CHN");
    const running = { ...dam, quote: "双方将保障泽拉夫尚河水电站安全运营" };
    expect(step(dam, running)).toMatchObject({ relation: "changed", facets: ["stage"] });
  });

  it("is changed where another work is named beside it, or no longer", () => {
    const more = { ...dam, quote: "双方将修建泽拉夫尚河水电站和卡什卡达里亚水库" };
    expect(step(dam, more).explanation).toMatch(/^scope: \+ .*水库$/u);
    expect(step(more, dam).explanation).toMatch(/^scope: − .*水库$/u);
  });

  it("is changed where the items of a list are others", () => {
    const from = { quote: "双方将开展棉花、小麦和苜蓿种植合作" };
    const to = { quote: "双方将开展棉花、小麦和水稻种植合作" };
    expect(step(from, to)).toMatchObject({ relation: "changed", facets: ["scope"] });
  });

  it("is resumed after a comparable statement without it, not after one of another track", () => {
    const other = { quote: "双方将简化签证手续" };
    const through = (track: "head-of-state" | "head-of-government") =>
      followSmall(
        { on: "2016-06-22", commitments: [dam] },
        { on: "2017-05-12", track, commitments: [other] },
        { on: "2018-06-08", commitments: [dam] },
      ).commitments.at(-1)?.relation;
    expect(through("head-of-state")).toBe("resumed");
    expect(through("head-of-government")).toBe("repeated");
  });
});
