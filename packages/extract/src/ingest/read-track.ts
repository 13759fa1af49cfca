import type { Track } from "@pledgeline/schema/codes";
import type { IngestContext } from "./context.ts";
import { findTracks, officesOfStates } from "./find-offices.ts";
import { type Remark, warn } from "./ingest-issue.ts";

/**
 * At what level the parties met: by the offices in the titles, else in the signature block, else
 * those that the first paragraphs give to states. The highest counts where there are several.
 */
export function readTrack(
  title: string,
  titles: readonly string[],
  block: readonly string[],
  intro: readonly string[],
  context: IngestContext,
): { value: Track; remarks: Remark[] } {
  const places = [titles, block, [officesOfStates(intro.join("\n"), context)]];
  const tracks =
    places.map((p) => findTracks(p.join("\n"), context)).find((t) => t.length > 0) ?? [];
  const value = tracks[0] ?? "other";
  if (tracks.length === 1) return { value, remarks: [] };
  const message =
    tracks.length === 0
      ? "The text does not say in what office the parties met."
      : `The text names offices of several tracks: ${tracks.join(", ")}. ${value} is taken.`;
  const hint = "Check track in the front matter.";
  return { value, remarks: [warn("track-unclear", title, message, hint)] };
}
