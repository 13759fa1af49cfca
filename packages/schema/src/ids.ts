import { z } from "zod";

/** A series: its parties, lower-case, in alphabetical order (`chn-kaz`). */
export const SeriesId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A document: series and signing date, then what tells apart two of one day, then a translation's language. */
export const DocumentId = z.string().regex(/^[a-z0-9-]+-\d{4}-\d{2}-\d{2}(\.[a-z0-9]+)*$/);

/** A commitment: its document, paragraph and position there (`chn-kaz-2011-06-13.p12.2`). */
export const CommitmentId = z.string().regex(/^.+\.p\d+\.\d+$/);

/** A mention: its document, paragraph, kind (d, q, n) and position there (`….p12.d1`). */
export const MentionId = z.string().regex(/^.+\.p\d+\.[dqn]\d+$/);

/** A thread bears the id of its first commitment. */
export const ThreadId = CommitmentId;

/** A change: the thread, and the document in which the step shows (`…p12.2@2012-03-31`). */
export const ChangeId = z.string().regex(/^.+@.+$/);

export const EntityId = z.string().min(1);
