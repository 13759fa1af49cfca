import type { Cue } from "../segment/clause.ts";
import { findRule } from "./find-rule.ts";

/** A cue with the list that it stands in: «将», list firm (packages/extract/rules/zh/cues.yml:115). */
export function describeCue({ text, rule }: Cue, language: string): string {
  if (rule === "unknown") return `«${text}», in no list`;
  return `«${text}», list ${rule}${locate(findRule(language, [rule], text))}`;
}

const locate = (place: string | null) => (place === null ? "" : ` (${place})`);
