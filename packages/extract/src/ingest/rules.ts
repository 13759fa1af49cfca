import { DocumentKind, Track } from "@pledgeline/schema/codes";
import { z } from "zod";
import { loadRules } from "../text/load-rules.ts";

const Words = z.array(z.string().min(1)).min(1);

/** `rules/LANGUAGE/ingest.yml`: the words of the head and the foot of a statement, and of the page around it. */
export const IngestRules = z.strictObject({
  kinds: z.partialRecord(DocumentKind, Words),
  offices: z.record(Track, Words),
  sign_marks: Words,
  place_marks: Words,
  signed_words: Words,
  signing_subjects: Words,
  issued_words: Words,
  day: z.strictObject({
    year: z.string().min(1),
    month: z.string().min(1),
    day: Words,
  }),
  lead_in_ends: Words,
  full_text_marks: Words,
  furniture: z.strictObject({
    anywhere: Words,
    line: Words,
    labels: Words,
    date_labels: Words,
  }),
  country_names: z.record(z.string().regex(/^[A-Z]{3}$/), Words),
  ambiguous_country_names: Words,
  not_countries: Words,
  state_words: Words,
  state_qualifiers: Words,
  side: z.string().min(1),
});
export type IngestRules = z.infer<typeof IngestRules>;

/** What ingest needs of rules that other stages have too. */
const SharedRules = {
  numerals: z.object({
    digits: z.record(z.string(), Words),
    units: z.record(z.string(), z.number()),
  }),
  sections: z.object({ numbers: z.string().min(1) }),
  punctuation: z.object({ sentence_ends: Words }),
};

/** All the words that ingest has of a language. */
export interface IngestWords extends IngestRules {
  /** The value of each glyph of a digit. */
  readonly digits: ReadonlyMap<string, number>;
  readonly tens: readonly string[];
  /** The glyphs of section numbers. */
  readonly sectionNumbers: string;
  readonly sentenceEnds: readonly string[];
}

/** Reads the rules of a language. */
export function loadIngestRules(language: string): IngestWords {
  const numerals = loadRules(`${language}/numerals.yml`, SharedRules.numerals);
  const glyphs = Object.entries(numerals.digits);
  const units = Object.entries(numerals.units);
  return {
    ...loadRules(`${language}/ingest.yml`, IngestRules),
    digits: new Map(glyphs.flatMap(([value, same]) => same.map((g) => [g, Number(value)]))),
    tens: units.filter(([, value]) => value === 10).map(([glyph]) => glyph),
    sectionNumbers: loadRules(`${language}/sections.yml`, SharedRules.sections).numbers,
    sentenceEnds: loadRules(`${language}/punctuation.yml`, SharedRules.punctuation).sentence_ends,
  };
}
