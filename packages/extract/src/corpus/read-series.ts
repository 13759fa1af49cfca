import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Issue } from "@pledgeline/schema/issue";
import { Series } from "@pledgeline/schema/series";
import { byCodeUnits } from "./by-code-units.ts";
import { checkDocuments, type FiledDocument } from "./check-documents.ts";
import type { CorpusSeries } from "./corpus-series.ts";
import { parseDocumentName } from "./parse-document-name.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readDocument } from "./read-document.ts";
import { readTextFile } from "./read-text-file.ts";

/** Reads one series folder. Documents that are wrong are left out, and said in the issues. */
export async function readSeries(
  dir: string,
  id: string,
): Promise<{ series: CorpusSeries | null; issues: Issue[] }> {
  const issues: Issue[] = [];
  const names = (await readdir(join(dir, id))).filter((n) => !n.startsWith(".")).sort(byCodeUnits);
  const filed: FiledDocument[] = [];
  for (const base of names) {
    if (base === "series.yml") continue;
    const file = `${id}/${base}`;
    const name = parseDocumentName(base);
    if (!name) {
      issues.push(notADocument(file));
      continue;
    }
    const content = await readTextFile(join(dir, id, base), file);
    issues.push(...content.issues);
    if (content.value === null) continue;
    const read = readDocument(content.value, id, name, file);
    issues.push(...read.issues);
    if (read.value) filed.push({ file, document: read.value });
  }
  if (!names.includes("series.yml")) return { series: null, issues: [noSeriesFile(id), ...issues] };
  const yaml = await readTextFile(join(dir, id, "series.yml"), `${id}/series.yml`);
  if (yaml.value === null) return { series: null, issues: [...yaml.issues, ...issues] };
  const series = parseYaml(yaml.value, Series, `${id}/series.yml`);
  if (!series.value) return { series: null, issues: [...series.issues, ...issues] };
  const checked = checkDocuments(filed, series.value);
  const documents = checked.documents.sort(
    (a, b) => byCodeUnits(a.signed_on, b.signed_on) || byCodeUnits(a.document_id, b.document_id),
  );
  return {
    series: { id, series: series.value, documents },
    issues: [...issues, ...checked.issues],
  };
}

const notADocument = (file: string): Issue => ({
  level: "warning",
  code: "not-a-document",
  file,
  place: "name",
  message: "The name is not that of a document, so the file is left out.",
  hint: "Name a document by date and language: 2012-06-06.zh.md. Move other files elsewhere.",
});

const noSeriesFile = (id: string): Issue => ({
  level: "error",
  code: "missing-series-file",
  file: `${id}/series.yml`,
  place: null,
  message: "The folder has no series.yml, so none of its documents are read.",
  hint: "Write one with title, parties (code, names by language) and tracks, as corpus/README.md shows; `pnpm ingest` drafts it.",
});
