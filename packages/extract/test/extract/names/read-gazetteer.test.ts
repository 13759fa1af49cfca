import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NameLanguage } from "../../../src/extract/names/name-language.ts";
import { readGazetteer } from "../../../src/extract/names/read-gazetteer.ts";
import { zhNames } from "../../../src/languages/zh/names/names.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "names-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(yaml: string, languages: readonly NameLanguage[] = []) {
  const path = join(folder, "names.yml");
  writeFileSync(path, yaml);
  return readGazetteer(path, languages);
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
    expect(issues[0]?.message).toBe("Two entries have the id dam: «甲坝» and «乙坝».");
  });

  it("refuses a name that two entries have, and names both, whatever the dashes", () => {
    const { value, issues } = read(
      "- { id: old-road, type: project, names: { zh: 甲-乙公路 } }\n" +
        "- { id: new-road, type: project, names: { zh: 新路 }, aliases: { zh: [甲－乙公路] } }",
    );
    expect(value).toBeNull();
    expect(issues[0]?.message).toMatch(/old-road.*new-road/u);
  });

  it("refuses one name in two spellings, and one that the program lists", () => {
    const { issues } = read(
      "- { id: a, type: agreement, names: { zh: 《中华人民共和国政府和蒙古国政府关于植物检疫的协定》 } }\n" +
        "- { id: b, type: agreement, names: { zh: 中蒙植物检疫协定 } }\n" +
        "- { id: c, type: institution, names: { zh: 上合组织 } }",
      [zhNames],
    );
    expect(issues.map(({ message }) => message)).toEqual([
      "«中蒙植物检疫协定» names both a and b.",
      "«上合组织» names both shanghai-cooperation-organisation and c.",
    ]);
  });

  it("lets entries of different series share a name, but not with one of all series", () => {
    const channel = (id: string, series: string) =>
      `- { id: ${id}, type: project, ${series} names: { zh: “绿色通道” } }\n`;
    const apart = channel("a", "series: chn-kaz,") + channel("b", "series: chn-mng,");
    expect(read(apart).issues).toEqual([]);
    expect(read(apart + channel("c", "")).issues.map(({ place }) => place)).toEqual(["c"]);
  });

  it.each([
    ["a place of an institution", "type: institution, place: Almaty"],
    ["a kind that there is not", "type: project, kind: castle"],
    ["a signing date of a project", "type: project, signed_on: 2011-01-01"],
    ["a day that does not exist", "type: agreement, signed_on: 2011-02-30"],
    ["a series with blanks", "type: project, series: chn kaz"],
    ["a field that there is not", "type: project, colour: red"],
  ])("refuses %s", (_, fields) => {
    const { value, issues } = read(`- { id: dam, ${fields}, names: { zh: 甲坝 } }`);
    expect(value).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(["gazetteer-field"]);
  });

  it("says which field of an entry is wrong", () => {
    const { issues } = read("- { id: dam, type: river, names: { zh: 甲坝 } }");
    expect(issues).toMatchObject([{ code: "gazetteer-field", place: "0.type" }]);
  });

  it("is empty where there is no file", () => {
    expect(readGazetteer(join(folder, "none.yml"))).toEqual({ value: [], issues: [] });
  });

  it("says that a file is no YAML", () => {
    expect(read("- { id: dam").issues[0]?.code).toBe("gazetteer-unread");
  });
});
