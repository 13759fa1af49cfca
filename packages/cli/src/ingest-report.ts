import type { IngestOptions, IngestReport } from "@pledgeline/extract/ingest/ingest-file";

/** The lines that ingest prints: what it did, and, apart, what a person has to see to. */
export function formatIngestReport(
  { files, issues, drafted }: IngestReport,
  { corpus, series }: IngestOptions,
): { out: string[]; err: string[] } {
  const out = files.map(({ path, status }) => `${status.padEnd(9)} ${corpus}/${path}`);
  if (drafted && files.length > 0)
    out.push(`${series} is a new series: complete the draft in ${corpus}/${series}/series.yml.`);
  if (files.length === 0) out.push("Nothing was written.");
  const err = issues.flatMap(({ level, file, place, message, hint }) => [
    `${level}: ${place === null ? file : `${file}, ${place}`}: ${message}`,
    `  ${hint}`,
  ]);
  return { out, err };
}
