import type { Span } from "@pledgeline/schema/span";
import type { AnnotatedDocument } from "./annotated-document.ts";
import type { Finder, Finding } from "./finder.ts";
import type { Met, Outcome } from "./outcome.ts";

/**
 * Puts what a finder finds beside the annotations; null where the document has none. A place is
 * right where it is the annotated one or another accepted one, to the character, and a finding can
 * be right for one annotation only. A reading is right wherever a finding touches the annotation.
 */
export function judge(finder: Finder, document: AnnotatedDocument): Outcome | null {
  if (document.annotations === null) return null;
  const { wanted, ignored } = document.annotations[finder.kind];
  const found = finder.find(document);
  const right = new Set<Finding>();
  const met = wanted.map((one): Met => {
    const findings = found.filter((finding) => touch(one.places[0], finding));
    const exact = one.places
      .flatMap((place) => findings.filter((finding) => same(place, finding)))
      .find((finding) => !right.has(finding));
    if (exact !== undefined) right.add(exact);
    const read = findings.some(({ readings }) => readings.some((r) => one.readings.includes(r)));
    return { wanted: one, findings, placed: exact !== undefined, read };
  });
  const touching = new Set(met.flatMap(({ findings }) => findings));
  const counted = found.filter(
    (finding) => touching.has(finding) || !ignored.some((place) => touch(place, finding)),
  );
  const madeUp = counted.filter((finding) => !touching.has(finding));
  return { finder, document, met, madeUp, counted };
}

function touch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
