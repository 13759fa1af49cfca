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
    ten: z.string().min(1),
    digits: z.array(z.string().min(1)).length(10),
  }),
  section_digits: z.string().min(1),
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

/** Reads the rules of a language. */
export function loadIngestRules(language: string): IngestRules {
  return loadRules(`${language}/ingest.yml`, IngestRules);
}
