import type { Track } from "@pledgeline/schema/codes";
import type { DocumentRow } from "@pledgeline/schema/document";
import type { Thread } from "./unit.ts";

/** The documents of a series in their order, and how many of a track stand before each place. */
export interface Calendar {
  readonly documents: readonly DocumentRow[];
  placeOf(document: DocumentRow): number;
  /** How many documents of a track stand before a place. */
  countBefore(track: Track, place: number): number;
}

export function makeCalendar(documents: readonly DocumentRow[]): Calendar {
  const places = new Map(documents.map((document, place) => [document, place]));
  const counts = new Map<Track, number[]>();
  for (const track of new Set(documents.map((document) => document.track))) {
    const before = [0];
    for (const document of documents) {
      before.push((before.at(-1) ?? 0) + Number(document.track === track));
    }
    counts.set(track, before);
  }
  return {
    documents,
    placeOf: (document) => places.get(document) ?? -1,
    countBefore: (track, place) => counts.get(track)?.[place] ?? 0,
  };
}

/** How many comparable documents stand between a thread's latest commitment and a place: all silent. */
export function countSilences(thread: Thread, place: number, calendar: Calendar): number {
  let silences = 0;
  for (const track of thread.carriedOn.keys()) {
    silences += calendar.countBefore(track, place) - calendar.countBefore(track, thread.last + 1);
  }
  return silences;
}

/**
 * The comparable documents after a thread's first commitment that do not carry it. A document is
 * comparable where one of its track has carried the thread before.
 */
export function findSilences(thread: Thread, { documents, placeOf }: Calendar): DocumentRow[] {
  const carrying = new Set(thread.members.map(({ unit }) => unit.document));
  const first = Math.min(...thread.carriedOn.values());
  return documents.slice(first + 1).filter((document) => {
    const since = thread.carriedOn.get(document.track);
    return since !== undefined && since < placeOf(document) && !carrying.has(document);
  });
}
