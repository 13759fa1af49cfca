import type { IngestContext } from "./context.ts";
import { leadingOffice, officeWords } from "./office-words.ts";
import { startsParty } from "./starts-party.ts";
import { anyOf } from "./word-pattern.ts";

const name = /^[\p{Script=Han}·.．•]{2,25}$/u;

/**
 * Who signed, in the order of the block, as they are written there; null where the block does not
 * say one name for each party.
 * @param block lines of the signature block, without that of day and place
 * @param intro first paragraphs of the text, which tell where glued names part
 */
export function readSignatories(
  block: readonly string[],
  intro: string,
  parties: number,
  context: IngestContext,
): string[] | null {
  const offices = officeWords(context);
  const marks = new RegExp(anyOf(context.rules.sign_marks), "gu");
  const names = block
    .map((line) => stripParty(line.replaceAll(marks, "").trim(), context))
    .map((rest) => rest.replaceAll(/\s/gu, ""))
    .filter((rest) => rest !== "");
  const parted =
    names.length < parties ? names.flatMap((n) => partNames(n, intro, offices)) : names;
  return parted.length === parties && parted.every((n) => name.test(n)) ? parted : null;
}

/** Takes states and offices off the beginning of a line. */
function stripParty(line: string, context: IngestContext): string {
  const country = context.findCountries(line)[0];
  const end =
    country?.start === 0 && startsParty(line, country, context)
      ? country.end
      : (leadingOffice(context).exec(line)?.[0].length ?? 0);
  return end === 0 ? line : stripParty(line.slice(end).trim(), context);
}

/** Parts «习近平努·纳扎尔巴耶夫» where the text has named the first with an office, and the second's last name. */
function partNames(glued: string, intro: string, offices: string): string[] {
  for (let at = glued.length - 2; at >= 2; at--) {
    const [first, second] = [glued.slice(0, at), glued.slice(at)];
    const lastName = second.split(/[·.．•]/u).at(-1) ?? second;
    const known = new RegExp(`${offices}${first}`, "u").test(intro);
    if (known && lastName.length >= 2 && intro.includes(lastName)) return [first, second];
  }
  return [glued];
}
