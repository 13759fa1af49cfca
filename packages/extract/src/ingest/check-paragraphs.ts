import { type Remark, warn } from "./ingest-issue.ts";

/** Longer paragraphs are not met in statements: the marks between them were lost. */
const longestParagraph = 3000;
/** Shorter lines are headings and names. */
const shortestLine = 15;

/** What shows that paragraphs were lost or cut in pieces before the text came here. */
export function checkParagraphs(paragraphs: readonly string[], title: string): Remark[] {
  const remarks: Remark[] = [];
  if (paragraphs.some((p) => p.length > longestParagraph)) {
    const message = `A paragraph is longer than ${longestParagraph} characters: its marks were lost.`;
    const hint = "Put a line break between its paragraphs, and ingest it again.";
    remarks.push(warn("paragraphs-lost", title, message, hint));
  }
  const lines = paragraphs.filter((p) => p.length >= shortestLine);
  const broken = lines.filter((line) => !/[。！？：；…”’》）)]$/u.test(line)).length;
  if (broken > 5 && broken * 3 > lines.length) {
    const message = `${broken} of ${lines.length} lines end inside a sentence.`;
    const hint = "Join the lines of each paragraph, and ingest it again.";
    remarks.push(warn("lines-broken", title, message, hint));
  }
  return remarks;
}
