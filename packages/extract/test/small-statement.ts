import type { Gazetteer } from "../src/extract/names/gazetteer.ts";
import { zh } from "../src/languages/zh/zh.ts";
import { processDocument } from "../src/process-document.ts";
import type { CorpusDocument } from "../src/records.ts";

/** Two parties, named in simplified characters. */
export const series = {
  title: "中蒙联合声明",
  parties: [
    { code: "CHN", names: { zh: ["中华人民共和国", "中国", "中方"] } },
    { code: "MNG", names: { zh: ["蒙古国", "蒙方"] } },
  ],
  joint: { zh: ["中蒙"] },
  tracks: ["head-of-state" as const],
};

export const gazetteer: Gazetteer = [
  { id: "中蒙经贸联委会", type: "institution", names: { zh: "中蒙经贸联委会" } },
];

/** An invented document with this text. */
export const documentOf = (text: string): CorpusDocument => ({
  document_id: "chn-mng-2021-05-06",
  series_id: "chn-mng",
  language: "zh",
  translation_of: null,
  kind: "joint-statement",
  track: "head-of-state",
  title: "联合声明",
  signed_on: "2021-05-06",
  place: "北京",
  published_on: null,
  parties: ["CHN", "MNG"],
  signatories: [],
  source: "test",
  text,
});

/** Runs an invented Chinese text of the two parties through the stages of a document. */
export const readText = (text: string) => processDocument(documentOf(text), series, zh, []);
