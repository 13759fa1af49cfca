import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runIngest } from "../src/ingest-program.ts";

const text = `中国和蒙古国联合宣言
中华人民共和国主席和蒙古国总统决定：
双方将扩大贸易。
中华人民共和国主席习近平
蒙古国总统额勒贝格道尔吉
二〇一四年八月二十一日于乌兰巴托
`;

async function run(args: (folder: string) => string[], content = text) {
  const folder = await mkdtemp(join(tmpdir(), "pledgeline-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "a.txt"), content);
  let [out, err] = ["", ""];
  const code = await runIngest(args(folder), {
    out: (line) => {
      out += line;
    },
    err: (line) => {
      err += line;
    },
  });
  return { code, out, err, folder };
}
const good = (folder: string) => [join(folder, "a.txt"), "--series", "chn-mng", "--corpus", folder];

describe("the command ingest", () => {
  it("exits with 0, and says what it wrote and that the series is new", async () => {
    const { code, out, err, folder } = await run(good);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toContain(`written   ${folder}/chn-mng/2014-08-21.zh.md\n`);
    expect(out).toContain("chn-mng is a new series");
    expect(await readdir(join(folder, "chn-mng"))).toContain("series.yml");
  });

  it("exits with 1 where the file is refused, and says where and what to do", async () => {
    const { code, out, err } = await run(good, "双方\0");
    expect(code).toBe(1);
    expect(out).toBe("Nothing was written.\n");
    expect(err).toMatch(/^error: .*a\.txt, byte 6: .*NUL.*\n {2}Save it as plain text/);
  });

  it("prints warnings and still exits with 0", async () => {
    const { code, err } = await run(good, text.replace("于乌兰巴托", ""));
    expect(code).toBe(0);
    expect(err).toContain("warning: ");
  });

  it.each([
    ["no file", () => ["--series", "chn-mng"]],
    ["no series", (folder: string) => [join(folder, "a.txt")]],
    ["a series that is no id", (folder: string) => [join(folder, "a.txt"), "--series", "../x"]],
    ["an unknown option", (folder: string) => [...good(folder), "--forse"]],
    ["a bad suffix", (folder: string) => [...good(folder), "--suffix", "a/b"]],
  ])("exits with 2 on wrong usage: %s", async (_, args) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain("error: ");
  });

  it("explains itself", async () => {
    const { code, out } = await run(() => ["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Exit codes: 0 done, 1 input refused, 2 wrong usage.");
  });
});
