import type { Issue } from "@pledgeline/schema/issue";
import type { Gold } from "./gold.ts";
import { goldIssue } from "./gold-issue.ts";

/** What in the annotations does not fit together: a place that does not give its words back, a document or text that is not there. */
export function checkGold(gold: Gold): Issue[] {
  const texts = new Map(gold.documents.map(({ id, text }) => [id, text]));
  const quoted = [
    ...gold.commitments.map((row) => ({ ...row, file: "commitments.jsonl", words: row.quote })),
    ...gold.mentions.map((row) => ({ ...row, file: "mentions.jsonl", words: row.text })),
  ];
  const places = quoted.flatMap(({ file, doc, start, end, words }) => {
    const text = texts.get(doc);
    if (text === undefined) return goldIssue(file, words, `there is no document ${doc}`);
    if (text.slice(start, end) === words) return [];
    return goldIssue(file, `${doc}, ${words}`, "start and end do not give these words");
  });
  const members = gold.threads.flatMap(({ thread, members }) =>
    members.flatMap(({ doc, key }) =>
      texts.get(doc)?.includes(key) === true
        ? []
        : goldIssue("threads.jsonl", `${thread}, ${doc}`, `the text has no “${key}”`),
    ),
  );
  return [...places, ...members];
}
