/**
 * What the likeness of a commitment to a thread is held against, 0 to 1. Set where the annotated
 * threads hold together and none of them meet: docs/threads.md has the figures around each.
 */
export const thresholds = {
  /** The least for a commitment to go on with a thread. */
  link: 0.4,
  /** What each comparable document without the thread takes off. */
  silence: 0.02,
  /** The least for a commitment to take up a thread beside its own. */
  gathered: 0.45,
  /** The same where it names nothing but what the thread named: a part of it, so less alike. */
  split: 0.3,
} as const;

export type Thresholds = Record<keyof typeof thresholds, number>;

/** After so many silences nothing can be alike enough to take a thread up again. */
export function mostSilences({ link, silence }: Thresholds): number {
  return silence > 0 ? Math.floor((1 - link) / silence) : Number.POSITIVE_INFINITY;
}
