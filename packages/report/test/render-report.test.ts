import { renderReport } from "@pledgeline/report/render-report";
import { describe, expect, it } from "vitest";
import { smallDataset, withRow } from "../../extract/test/validate/small-dataset.ts";

const report = renderReport(smallDataset);
/** The part of a report under a heading, up to the next of its rank or above. */
function under(heading: string, text = report): string {
  const rank = heading.indexOf(" ");
  const after = text.slice(text.indexOf(`${heading}`) + heading.length);
  const next = after.search(new RegExp(`\\n#{1,${rank}} `));
  return next === -1 ? after : after.slice(0, next);
}

describe("the report", () => {
  it("sums a series up in a sentence", () => {
    expect(report).toContain(
      "alf-bet: 3 documents from 2001-05-01 to 2006-05-03: 6 commitments in 3 threads; " +
        "2 of the threads stand in more than one document. " +
        "As of the latest documents, 2 current, 1 fulfilled, 0 lapsed, 0 dropped.",
    );
  });

  it("counts for each document what is new, repeated, moved and left out", () => {
    expect(under("## Documents")).toContain(
      "| [2003-05-02](../corpus/alf-bet/2003-05-02.zh.md) | alf-bet | joint statement | " +
        "heads of state | 贝塔城 | 2 | 1 | 0 | 0 | 1 | 0 | 0 | 1 | 0 |",
    );
  });

  it("follows a goal through every document, with its words, figure, deadline and strength", () => {
    const goal = under("### 将双边贸易额提高到50亿美元");
    expect(goal.split("\n").filter((line) => line.startsWith("| [2"))).toEqual([
      "| [2001-05-01](../corpus/alf-bet/2001-05-01.zh.md) | 双方决定到2005年将双边贸易额提高到30亿美元 " +
        "[p2.1](../corpus/alf-bet/2001-05-01.zh.md) | 30亿美元 (3 billion USD) | 到2005年 (2005-12-31) | firm | new |",
      "| [2003-05-02](../corpus/alf-bet/2003-05-02.zh.md) | 双方愿到2005年将双边贸易额提高到30亿美元 " +
        "[p1.1](../corpus/alf-bet/2003-05-02.zh.md) | 30亿美元 (3 billion USD) | 到2005年 (2005-12-31) | intent | weakened (strength: firm → intent) |",
      "| [2006-05-03](../corpus/alf-bet/2006-05-03.zh.md) | 双方将努力将双边贸易额提高到50亿美元 " +
        "[p2.1](../corpus/alf-bet/2006-05-03.zh.md) | 50亿美元 (5 billion USD) |  | intent | changed (deadline: 到2005年 → none; quantity: 30亿美元 → 50亿美元) |",
    ]);
  });

  it("leaves threads without a figure or a deadline out of the targets", () => {
    expect(under("## Targets and deadlines")).not.toContain("留学生");
  });

  it("shows each thread against each document with one sign", () => {
    const row = under("## Threads through the documents").match(/^\| 修建北方铁路.*$/m)?.[0];
    expect(row).toBe(
      "| 修建北方铁路 (Northern Railway) | [●](../corpus/alf-bet/2001-05-01.zh.md) | – | ✓ | fulfilled |",
    );
  });

  it("folds away threads that stand in one document only", () => {
    const matrix = under("### Connectivity");
    expect(matrix.indexOf("<details>")).toBeLessThan(matrix.indexOf("修建北方铁路"));
    expect(under("### People to people")).not.toContain("<details>");
  });

  it("puts the old wording beside the new one, with what moved", () => {
    expect(under("### 2006-05-03")).toMatch(
      /\| \[2003-05-02\]\(.*\): 双方愿到2005年.*\| 双方将努力将.*\| changed \(deadline: .*\) \|/,
    );
  });

  it("tells what is back after a silence from what was said differently", () => {
    const back = renderReport(withRow("changes", 6, { relation: "resumed" }));
    expect(under("### 2006-05-03", back)).toContain("#### 1 thread said differently");
    expect(under("#### 1 thread back after a silence", back)).toMatch(
      /: 双方支持互派留学生 .*\| 双方支持互派学生 .*\| resumed \|/,
    );
  });

  it("says what was reported done, in the words of the report", () => {
    expect(under("### 2006-05-03")).toContain(
      "[“北方铁路已建成通车”](../corpus/alf-bet/2006-05-03.zh.md)",
    );
  });

  it("says what a document does not take up, and when it was last said", () => {
    expect(under("### 2003-05-02")).toContain(
      "#### 1 thread fallen silent\n\n<details><summary>1 of them had been said once</summary>\n\n" +
        "- Connectivity: 双方愿修建北方铁路 [p2.2](../corpus/alf-bet/2001-05-01.zh.md), last said [2001-05-01]",
    );
  });

  it("marks a thread that another commitment gathers", () => {
    const gathered = withRow("commitments", 4, { also_thread_ids: ["alf-bet-2001-05-01.p2.2"] });
    expect(renderReport(gathered)).toMatch(/\| 修建北方铁路 .* \| .* \| – \| \[∪\]\(.*\) \|/);
  });

  it("leads to the line of a commitment where the lines are known", () => {
    const firstLines = new Map([["alf-bet-2001-05-01", 12]]);
    const text = renderReport(smallDataset, { corpusLinks: { root: "texts", firstLines } });
    expect(text).toContain("[p2.2](texts/alf-bet/2001-05-01.zh.md#L13)");
    expect(text).toContain("[p1.1](texts/alf-bet/2003-05-02.zh.md)");
  });

  it("shows signs of Markdown and HTML in a quote as they are", () => {
    const text = renderReport(withRow("threads", 0, { label: "a|b `c` <b>*d*\n# e" }));
    expect(text).toContain("### a\\|b \\`c\\` &lt;b&gt;\\*d\\* \\# e");
  });

  it("does not call a thread current where no later meeting of its level was held", () => {
    const held = withRow("threads", 0, { outcome_document_id: "alf-bet-2003-05-02" });
    expect(renderReport(held)).toContain("(no later meeting of its level)");
    expect(report).not.toContain("(no later meeting of its level)");
  });

  it("lists what the run had to say", () => {
    const issue = {
      level: "warning",
      code: "no-place",
      file: "alf-bet/2001-05-01.zh.md",
      place: null,
      message: "no place of signature",
      hint: "add it",
    } as const;
    const text = renderReport(smallDataset, { issues: [issue] });
    expect(text).toContain("The run found 0 errors and 1 warning.");
    expect(text).toContain("- warning, alf-bet/2001-05-01.zh.md: no place of signature (add it)");
  });

  it("shows the least alike linked wordings and the likest refused ones", () => {
    const trust = under("## How far to trust this");
    expect(trust).toMatch(/\| 0\.70 \| .*\n\| 0\.90 \|/);
    expect(trust).toContain("| 0.10 | 双方愿修建北方铁路 | [2003-05-02]");
  });

  it("says something of a dataset without rows", () => {
    const empty = {
      documents: [],
      commitments: [],
      mentions: [],
      threads: [],
      changes: [],
      entities: [],
    };
    expect(renderReport(empty)).toContain("| documents | 0 |");
  });
});
