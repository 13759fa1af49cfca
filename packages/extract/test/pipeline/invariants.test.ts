import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { readGazetteer } from "../../src/extract/names/read-gazetteer.ts";
import { zh } from "../../src/languages/zh/zh.ts";
import { processDocument } from "../../src/process-document.ts";
import { readDocument } from "../../src/read-document.ts";
import { documentOf, gazetteer, series } from "../small-statement.ts";

const corpusDir = fileURLToPath(new URL("../../../../corpus/", import.meta.url));
const corpus = await readCorpus(corpusDir);
const listed = readGazetteer(`${corpusDir}names.yml`).value ?? [];

const own = [
  "",
  "\n\n一\n\n双方将合作。二\n（一）双方愿扩大贸易，支持企业投资；深化旅游合作！\n",
  "  1、双方（中方，蒙方。）将“合作。”；《一，二。三》将实施。。！？\r\n2.尾",
  "（开而不闭，双方将合作。蒙方将，，，参加；",
  "雙方將合作,蒙方支持「草原，之路」倡議。\ud83d",
];
const read = [
  ...corpus.series.flatMap(({ series, documents }) =>
    documents
      .filter((document) => document.language === zh.code)
      .map((document) => ({ name: document.document_id, document, series, names: listed })),
  ),
  ...own.map((text) => ({
    name: JSON.stringify(text).slice(0, 24),
    document: documentOf(text),
    ...{ series, names: gazetteer },
  })),
].map((given) => ({
  name: given.name,
  text: given.document.text,
  outline: readDocument(given.document, given.series, zh).paragraphs,
  rows: processDocument(given.document, given.series, zh, given.names),
}));

type Stretch = { readonly start: number; readonly end: number };

/** Checks that the parts lie end to end, and gives where the last one ends. */
function lieEndToEnd(parts: readonly Stretch[], start: number): number {
  let at = start;
  for (const part of parts) {
    expect(part.start).toBe(at);
    expect(part.end).toBeGreaterThan(at);
    at = part.end;
  }
  return at;
}

describe("what is cut gives the document back, character for character", () => {
  it("reads the corpus and more", () => {
    expect(corpus.issues).toEqual([]);
    expect(read.length).toBeGreaterThan(own.length);
  });

  it.each(read)("paragraphs and the breaks between them: $name", ({ text, outline }) => {
    expect(outline.map(({ start, end }) => text.slice(start, end)).join("\n") === text).toBe(true);
    expect(outline.map(({ number }) => number)).toEqual(outline.map((_, index) => index + 1));
    let at = 0;
    for (const { start, end } of outline) {
      expect(start).toBe(at);
      at = end + 1;
    }
  });

  it.each(read)("sentences of a paragraph, clauses of a sentence: $name", ({ text, outline }) => {
    for (const { start, end, mark, sentences } of outline) {
      if (mark !== null) expect(text.slice(start, mark.start).trim()).toBe("");
      const rest = text.slice(lieEndToEnd(sentences, mark?.end ?? start), end);
      // The next section's number may stand glued behind the last sentence.
      expect(rest).toMatch(/^[一二三四五六七八九十]*$/);
      for (const sentence of sentences)
        expect(lieEndToEnd(sentence.clauses, sentence.start)).toBe(sentence.end);
    }
  });
});

describe("a text in simplified characters", () => {
  it.each(
    corpus.series
      .flatMap(({ series, documents }) =>
        documents.map((document) => ({ series, document, id: document.document_id })),
      )
      .filter(({ document }) => document.language === zh.code),
  )("gives the same rows folded or not: $id", ({ series, document, id }) => {
    const unfolded = { ...zh, fold: (text: string) => text };
    const rows = processDocument(document, series, unfolded, listed);
    expect(JSON.stringify(read.find(({ name }) => name === id)?.rows)).toBe(JSON.stringify(rows));
  });
});

describe("what is published stands where it says", () => {
  it.each(read)("quotes and mentions: $name", ({ text, rows }) => {
    for (const row of rows.commitments) expect(row.quote).toBe(text.slice(row.start, row.end));
    for (const row of rows.mentions) expect(row.text).toBe(text.slice(row.start, row.end));
    for (const row of rows.commitments) {
      const paragraph = text.split("\n")[row.paragraph - 1] ?? "";
      expect(paragraph.includes(row.quote)).toBe(true);
      // The items of a list take the cue of the paragraph before it.
      expect(text.includes(row.cue)).toBe(true);
    }
  });

  it.each(read)("commitments apart, each inside one sentence: $name", ({ outline, rows }) => {
    const sentences = outline.flatMap((paragraph) => paragraph.sentences);
    let end = 0;
    for (const row of rows.commitments) {
      expect(row.start).toBeGreaterThanOrEqual(end);
      expect(row.end).toBeGreaterThan(row.start);
      end = row.end;
      expect(sentences.some((s) => s.start <= row.start && row.end <= s.end)).toBe(true);
    }
  });

  it.each(read)("a mention inside a commitment names it: $name", ({ rows }) => {
    for (const mention of rows.mentions) {
      const holder = rows.commitments.find((c) => c.start <= mention.start && mention.end <= c.end);
      expect(mention.commitment_id).toBe(holder?.commitment_id ?? null);
    }
  });
});
