import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readGazetteer } from "../../../src/extract/names/read-gazetteer.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "names-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(yaml: string) {
  const path = join(folder, "names.yml");
  writeFileSync(path, yaml);
  return readGazetteer(path);
}

describe("the gazetteer", () => {
  it("reads the corpus' own file without an issue", () => {
    const path = fileURLToPath(new URL("../../../../../corpus/names.yml", import.meta.url));
    const { value, issues } = readGazetteer(path);
    expect(issues).toEqual([]);
    expect(value?.length).toBeGreaterThan(0);
  });

  it("refuses an id that two entries have", () => {
    const { value, issues } = read(
      "- { id: dam, type: project, names: { zh: 甲坝 } }\n- { id: dam, type: project, names: { zh: 乙坝 } }",
    );
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ code: "gazetteer-id-twice", place: "dam" }]);
  });

  it("refuses a name that two entries have, and names both, whatever the dashes", () => {
    const { value, issues } = read(
      "- { id: old-road, type: project, names: { zh: 甲-乙公路 } }\n" +
        "- { id: new-road, type: project, names: { zh: 新路 }, aliases: { zh: [甲－乙公路] } }",
    );
    expect(value).toBeNull();
    expect(issues[0]?.message).toMatch(/old-road.*new-road/u);
  });

  it("says which field of an entry is wrong", () => {
    const { issues } = read("- { id: dam, type: river, names: { zh: 甲坝 } }");
    expect(issues).toMatchObject([{ code: "gazetteer-field", place: "0.type" }]);
  });

  it("says that a file is missing, or is no YAML", () => {
    expect(readGazetteer(join(folder, "none.yml")).issues[0]?.code).toBe("gazetteer-unread");
    expect(read("- { id: dam").issues[0]?.code).toBe("gazetteer-unread");
  });
});
