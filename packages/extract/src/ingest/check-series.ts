import type { Issue } from "@pledgeline/schema/issue";
import type { Series } from "@pledgeline/schema/series";
import type { IngestedDocument } from "./ingest-dump.ts";

/** What keeps documents out of a series: parties that it has not; a track that it has not is a warning. */
export function checkSeries(
  documents: readonly IngestedDocument[],
  series: Series,
  id: string,
  file: string,
): Issue[] {
  const known = new Set(series.parties.map((p) => p.code));
  return documents.flatMap(({ front }): Issue[] => {
    const strangers = front.parties.filter((code) => !known.has(code));
    const { title, track } = front;
    if (strangers.length > 0) {
      const message = `${title}: ${strangers.join(", ")} is not a party of ${id}.`;
      const hint = "Give the series that the document belongs to, or add the party to series.yml.";
      return [{ level: "error", code: "unknown-party", file, place: title, message, hint }];
    }
    if (series.tracks.includes(track)) return [];
    const message = `${title}: the series does not list the track ${track}.`;
    const hint = `Add it under tracks in ${id}/series.yml.`;
    return [{ level: "warning", code: "unknown-track", file, place: title, message, hint }];
  });
}
