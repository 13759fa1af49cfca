import { stripVTControlCharacters } from "node:util";

/** Line ends and tabs as spaces; every other control character, and every mark that turns the direction of writing, goes. */
const invisible = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Text from a file or from the user, as one line that a terminal shows and does not obey. */
export function cleanText(text: string): string {
  return stripVTControlCharacters(text).replace(/\s+/gu, " ").replace(invisible, "").trim();
}
