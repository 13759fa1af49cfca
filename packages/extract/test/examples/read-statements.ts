import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../../../corpus/chn-kaz/", import.meta.url);

/** The Chinese statements of the corpus: their text, without what stands above it. */
export function readStatements() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".zh.md"));
  return files.sort().map((file) => {
    const [, header = "", text = ""] = readFileSync(new URL(file, FOLDER), "utf8").split("---\n");
    return { file, text, signedOn: /^signed_on: (\S+)$/m.exec(header)?.[1] ?? "" };
  });
}
