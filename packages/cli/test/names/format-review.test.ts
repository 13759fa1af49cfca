import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../extract/test/validate/small-dataset.ts";
import { formatReview } from "../../src/names/format-review.ts";
import { runNames } from "../../src/names/run-names.ts";

const [entity] = smallDataset.entities;
const [mention] = smallDataset.mentions;
if (entity === undefined || mention === undefined)
  throw new Error("the small dataset names a thing");

async function run(...argv: string[]) {
  const written = { out: "", err: "" };
  const stream = (name: "out" | "err") =>
    new Writable({
      write: (chunk, _encoding, done) => {
        written[name] += String(chunk);
        done();
      },
    });
  const code = await runNames(argv, { out: stream("out"), err: stream("err"), isLive: false });
  return { code, ...written };
}

describe("the review of names as lines", () => {
  it("heads each list with its count, and says where a name stands", () => {
    const unused = [
      { id: "old-dam", type: "project" as const, names: { zh: "老坝", en: "Old dam" } },
    ];
    const uncovered = [{ entity, mentions: Array(8).fill(mention) }];
    const near = [
      {
        first: entity,
        second: { ...entity, entity_id: "b", name: "b" },
        reason: "one says more: x",
      },
    ];
    const place = mention.mention_id;
    expect(formatReview({ unused, uncovered, near })).toEqual([
      "1 entries that no document uses",
      "  old-dam  老坝 / Old dam",
      "",
      "1 frequent names that no entry covers",
      "  north-railway 北方铁路  project, 8 times in 2 documents",
      `    ${Array(6).fill(place).join(" ")} and 2 more`,
      "",
      "1 pairs that may be one thing but stay apart",
      "  north-railway 北方铁路  |  b",
      "    one says more: x",
    ]);
  });

  it("keeps control characters of a name off the terminal", () => {
    const unused = [{ id: "x", type: "project" as const, names: { zh: "甲\u001b[31m乙" } }];
    expect(formatReview({ unused, uncovered: [], near: [] })[1]).toBe("  x  甲乙");
  });
});

describe("pnpm names", () => {
  it("explains itself", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toContain("--corpus <folder>");
  });

  it("does not take what it does not know", async () => {
    const { code, err } = await run("--colour");
    expect(code).toBe(2);
    expect(err).toContain("--colour");
  });

  it("says that a corpus is not there", async () => {
    const { code, out, err } = await run("--corpus", "no-such-folder");
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("no-such-folder");
  });
});
