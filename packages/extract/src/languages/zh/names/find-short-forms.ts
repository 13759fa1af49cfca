import type { NameLanguage } from "../../../extract/names/name-language.ts";
import { nameRules } from "./name-rules.ts";

const markers = [...nameRules.short_form_markers].sort((a, b) => b.length - a.length).join("|");
const bracket = new RegExp(`\\((?:${markers})[:：]?["《]?([^()"《》\\n]{2,20})["》]?\\)`, "gu");
const parties = new Set(nameRules.short_form_parties);

/** «上海合作组织（以下简称“上合组织”）»: where the bracket opens, and the short form in it. */
export const findShortForms: NameLanguage["findShortForms"] = ({ folded }) =>
  [...folded.matchAll(bracket)].flatMap((match) => {
    const form = match[1] ?? "";
    if (parties.has(form)) return [];
    const start = match.index + match[0].lastIndexOf(form);
    return [{ after: match.index, form: { start, end: start + form.length } }];
  });
