import type { Span } from "@pledgeline/schema/span";
import { lastStartingBy } from "../../text/last-starting-by.ts";
import { chooseAntecedents } from "./choose-antecedents.ts";
import type { NameLanguage } from "./name-language.ts";
import type { NameMention } from "./name-mention.ts";
import type { NameReference } from "./name-reference.ts";

/** How many names before a reference are looked at: what is farther off, nobody means. */
const nearNames = 12;

/** Where references are looked for, and what bounds the names that they can mean. */
export interface ReferencePlaces {
  readonly paragraphs: readonly Span[];
  readonly commitments: readonly Span[];
}

/**
 * Finds what words inside commitments point back to, as mentions of those things; nothing where it
 * is not certain which thing is meant.
 * @param names of the text, in its order
 */
export function resolveReferences(
  text: string,
  names: readonly NameMention[],
  { paragraphs, commitments }: ReferencePlaces,
  language: NameLanguage,
): NameMention[] {
  return commitments.flatMap(({ start, end }) =>
    language.findReferences(text.slice(start, end)).flatMap((found) => {
      const reference = { ...found, start: start + found.start, end: start + found.end };
      const words = text.slice(reference.start, reference.end);
      return findMeant(text, reference, names, paragraphs, language).map((name) => ({
        ...name,
        start: reference.start,
        end: reference.end,
        text: words,
        rule: "back-reference",
      }));
    }),
  );
}

function findMeant(
  text: string,
  reference: NameReference,
  names: readonly NameMention[],
  paragraphs: readonly Span[],
  language: NameLanguage,
): NameMention[] {
  const started = lastStartingBy(names, reference.end - 1);
  if (started === undefined || started.end > reference.start) return [];
  if (reference.reach === "touching") {
    return started.end === reference.start - 1 ? [started] : [];
  }
  const last = names.indexOf(started);
  const near = names.slice(Math.max(0, last + 1 - nearNames), last + 1);
  const paragraph = lastStartingBy(paragraphs, reference.start)?.start ?? 0;
  const own = near.filter((name) => name.start >= paragraph);
  const meant = chooseAntecedents(text, reference, own, language);
  if (reference.reach !== "before" || own.length > 0) return meant;
  const previous = lastStartingBy(paragraphs, paragraph - 1)?.start ?? 0;
  const before = near.filter((name) => name.start >= previous);
  return chooseAntecedents(text, reference, before, language);
}
