import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { GoldCommitment, GoldDocument, GoldMention, GoldThread } from "@pledgeline/schema/gold";
import type { Issue } from "@pledgeline/schema/issue";
import { checkGold } from "./check-gold.ts";
import type { Gold } from "./gold.ts";
import { goldIssue } from "./gold-issue.ts";
import { parseRecords, type RecordSchema } from "./parse-records.ts";

/**
 * Reads a folder of annotations and checks it.
 * @returns the annotations; null with issues where they are wrong, and without where the folder holds none
 */
export async function readGold(dir: string): Promise<{ value: Gold | null; issues: Issue[] }> {
  const index = await readText(join(dir, "documents.json"));
  if (index === null) return { value: null, issues: [] };
  const issues: Issue[] = [];
  const read = async <T>(name: string, schema: RecordSchema<T>): Promise<T[]> => {
    const parsed = parseRecords(name, (await readText(join(dir, name))) ?? "", schema);
    issues.push(...parsed.issues);
    return parsed.records;
  };
  const documents = [];
  for (const document of parseDocuments(index, issues)) {
    const file = `texts/${document.id}.txt`;
    const text = await readText(join(dir, file));
    if (text === null) issues.push(goldIssue(file, null, "the text is missing"));
    else documents.push({ ...document, text });
  }
  const gold = {
    documents,
    commitments: await read("commitments.jsonl", GoldCommitment),
    mentions: await read("mentions.jsonl", GoldMention),
    threads: await read("threads.jsonl", GoldThread),
  };
  if (issues.length === 0) issues.push(...checkGold(gold));
  const inFolder = issues.map((issue) => ({ ...issue, file: join(dir, issue.file) }));
  return { value: issues.length === 0 ? gold : null, issues: inFolder };
}

function parseDocuments(text: string, issues: Issue[]): GoldDocument[] {
  try {
    const checked = GoldDocument.array().safeParse(JSON.parse(text));
    if (checked.success) return checked.data;
    for (const { path, message } of checked.error.issues) {
      issues.push(goldIssue("documents.json", path.map(String).join(", ") || null, message));
    }
  } catch {
    issues.push(goldIssue("documents.json", null, "the file is not JSON"));
  }
  return [];
}

/** A file's text with plain line ends, as the offsets count it; null where there is no such file. */
async function readText(path: string): Promise<string | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  return text?.replaceAll("\r\n", "\n") ?? null;
}
