import type { MentionRow } from "@pledgeline/schema/mention";
import { findRule } from "./find-rule.ts";

/** Names that no list of the language finds: they are in the corpus' own file. */
const gazetteer = "gazetteer";

/** What a mention is read as, by which rule. */
export function describeMention(mention: MentionRow, language: string): string {
  return `«${mention.text}» ${readingOf(mention)}; ${ruleOf(mention, language)}`;
}

/** The rule that found a mention, and its file. */
export function ruleOf({ kind, rule }: MentionRow, language: string): string {
  if (rule === gazetteer) return `rule ${rule} (corpus/names.yml)`;
  const place =
    kind === "name" ? nameFile(language, rule) : findRule(language, ["rules", rule], "");
  return `rule ${rule}${place === null ? "" : ` (${place})`}`;
}

/** The files of names that are not found by how they are built. */
const nameFiles: Readonly<Record<string, string>> = {
  institution: "names-institutions.yml",
  "back-reference": "names-references.yml",
};

function nameFile(language: string, rule: string): string {
  return `packages/extract/rules/${language}/${nameFiles[rule] ?? "names.yml"}`;
}

/** The reading of a mention in words. */
export function readingOf(mention: MentionRow): string {
  switch (mention.kind) {
    case "date": {
      const { date_from, date_to, duration, precision, role, anchored } = mention;
      const open = date_from === null && date_to === null;
      const parts = [
        open ? [] : [`${date_from ?? "open"} to ${date_to ?? "open"}`],
        duration === null ? [] : [`duration ${duration}`],
        precision === null ? [] : [`to the ${precision}`],
        role === null ? [] : [`role ${role}`],
        anchored === true ? ["placed by the document's date"] : [],
      ].flat();
      return `date: ${parts.join(", ")}`;
    }
    case "quantity": {
      const { value, value_max, unit, bound, role } = mention;
      const range = value_max === null ? `${value}` : `${value} to ${value_max}`;
      return `quantity: ${bound ?? "exact"} ${range} ${unit ?? ""}, role ${role ?? "none"}`;
    }
    case "name": {
      const said = mention.status === null ? "" : `, ${mention.status}`;
      return `name of type ${mention.name_type}: ${mention.entity_id}${said}`;
    }
  }
}
