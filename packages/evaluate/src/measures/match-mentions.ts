import type { MentionKind } from "@pledgeline/schema/codes";
import type { GoldMention } from "@pledgeline/schema/gold";
import type { MentionRow } from "@pledgeline/schema/mention";
import type { Span } from "@pledgeline/schema/span";
import type { Comparison } from "../comparison.ts";
import type { PlacedRow } from "../place/place-rows.ts";
import { type Matched, matchOneToOne } from "../spans/match-one-to-one.ts";
import { likeness, overlap } from "../spans/overlap.ts";

type Placed = PlacedRow<MentionRow>;

/** Likeness from which on two spans are one mention: names have no open ends, dates have. */
const least: Record<MentionKind, number> = { date: 0.34, quantity: 0.34, name: 0.6 };

/** Pairs the mentions of one kind in the annotated documents; what is to be ignored is left out. */
export function matchMentions(
  { gold, mentions }: Comparison,
  kind: MentionKind,
): Matched<GoldMention, Placed> {
  const matched = gold.documents
    .filter(({ annotated }) => annotated)
    .map(({ id }) => {
      const here = gold.mentions.filter((mention) => mention.doc === id && mention.kind === kind);
      const wanted = here.filter(({ ignore }) => !ignore);
      const found = mentions.filter(({ doc, row }) => doc === id && row.kind === kind);
      const like = (a: GoldMention, b: Placed) =>
        Math.max(...spansOf(a).map((span) => likeness(span, b)));
      const match = matchOneToOne(wanted, found, like, least[kind]);
      const ignored = here.filter(({ ignore }) => ignore);
      const extra = match.extra.filter((one) => !ignored.some((other) => overlap(other, one) > 0));
      if (kind !== "name") return { ...match, extra };
      // Names are annotated inside commitments only, and not inside other names.
      const units = gold.commitments.filter(({ doc }) => doc === id);
      const inside = (one: Span) => units.some((u) => one.start >= u.start && one.end <= u.end);
      const apart = (one: Span) => !wanted.some((other) => overlap(other, one) > 0);
      return { ...match, extra: extra.filter((one) => inside(one) && apart(one)) };
    });
  return {
    pairs: matched.flatMap(({ pairs }) => pairs),
    missed: matched.flatMap(({ missed }) => missed),
    extra: matched.flatMap(({ extra }) => extra),
  };
}

/** All the places of a mention that count as right. */
export function spansOf(mention: GoldMention): Span[] {
  return [mention, ...mention.alt_spans.map(([start, end]) => ({ start, end }))];
}
