import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Evaluation } from "@pledgeline/schema/evaluation";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../extract/test/validate/small-dataset.ts";
import { newFolder } from "../../../extract/test/write/folder.ts";
import { makeFiles } from "../../src/pipeline/make-files.ts";

/** A corpus folder whose annotations are one document and one commitment in it. */
async function corpusWith(quote: string): Promise<string> {
  const corpus = await newFolder();
  await mkdir(join(corpus, "gold/texts"), { recursive: true });
  const document = { id: "one", signed_on: "2003-05-02", language: "zh", annotated: true };
  await writeFile(join(corpus, "gold/documents.json"), JSON.stringify([document]));
  await writeFile(join(corpus, "gold/texts/one.txt"), "双方支持互派留学生。\n");
  const commitment = {
    doc: "one",
    start: 0,
    end: 9,
    quote,
    type: "action",
    strength: "support",
    actor: "joint",
    pillar: "people-to-people",
    deadline: null,
    quantity: null,
  };
  await writeFile(join(corpus, "gold/commitments.jsonl"), JSON.stringify(commitment));
  return corpus;
}

describe("the figures of a run", () => {
  it("stand beside the tables, with the schema that describes them", async () => {
    const { files } = await makeFiles(smallDataset, await corpusWith("双方支持互派留学生"), []);
    const evaluation = Evaluation.parse(JSON.parse(files?.get("evaluation.json") ?? ""));
    expect(evaluation.measures).toContainEqual(
      expect.objectContaining({ stage: "commitments", measure: "strength", count: 1, of: 1 }),
    );
    expect(files?.get("schema/evaluation.schema.json")).toContain("upper_bound");
    expect(files?.get("report.md")).toContain("| commitments | strength |");
  });

  it("are not there where the corpus has no annotations", async () => {
    const { files } = await makeFiles(smallDataset, await newFolder(), []);
    expect(files?.has("report.md")).toBe(true);
    expect(files?.has("evaluation.json")).toBe(false);
  });

  it("are not counted on annotations that do not fit their text", async () => {
    const { files, issues } = await makeFiles(smallDataset, await corpusWith("双方反对"), []);
    expect(files).toBeNull();
    expect(issues[0]?.message).toBe("start and end do not give these words");
  });
});
