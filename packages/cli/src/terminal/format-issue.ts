import type { Issue } from "@pledgeline/schema/issue";
import { cleanText } from "./clean-text.ts";

/** An issue on one line: `error chn-kaz/2011-06-13.zh.md:3 no signing date — add signed_on`. */
export function formatIssue({ level, file, place, message, hint }: Issue): string {
  const where = place === null ? file : `${file}:${place}`;
  return cleanText(`${level} ${where} ${message} — ${hint}`);
}
