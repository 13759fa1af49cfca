import { longestEnd } from "../names/longest-word-at.ts";
import { heads } from "../names/name-rules.ts";
import { referenceRules } from "../names/reference-rules.ts";

/** From this share of common character pairs on, what stands before one head is one name. */
const leastAlike = 0.66;
const line = /\p{Script=Han}{2,20}(?:-\p{Script=Han}{2,20})+/u;
const counted = referenceRules.counters.join("");
const numerals = new RegExp(`[0-9A-Z]+|[${referenceRules.numerals}](?=[${counted}])`, "gu");

/**
 * Whether two bare names are spellings of one: the same line whichever end comes first
 * («欧洲西部-中国西部», «中国西部-欧洲西部»), or one head with nearly the same before it
 * («文化和人文合作协定», «文化人文合作协定»), and no number that differs («一期», «二期»).
 */
export function areAlike(a: string, b: string): boolean {
  if (numbersOf(a) !== numbersOf(b)) return false;
  if (isOneLine(placesOf(a), placesOf(b))) return true;
  const head = longestEnd(a, heads.keys());
  if (head === "" || head !== longestEnd(b, heads.keys())) return false;
  const [pairsA, pairsB] = [pairsOf(a.slice(0, -head.length)), pairsOf(b.slice(0, -head.length))];
  const common = [...pairsA].filter((pair) => pairsB.has(pair)).length;
  return common > 1 && (2 * common) / (pairsA.size + pairsB.size) >= leastAlike;
}

/** The places of a line, the last one without its head: 喀什 of «塔什干-喀什|公路». */
function placesOf(name: string): string[] {
  const bare = line.exec(name)?.[0] ?? "";
  const head = longestEnd(bare, heads.keys());
  return bare === "" ? [] : bare.slice(0, bare.length - head.length).split("-");
}

/** The first place may have a word before it, the last one some of its head: 西部国际. */
function isOneLine(a: readonly string[], b: readonly string[]): boolean {
  const isOnePlace = (x: string, y: string) =>
    x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x);
  const isIn = (place: string, places: readonly string[]) =>
    places.some((other) => isOnePlace(place, other));
  return (
    a.length > 1 &&
    a.length === b.length &&
    a.every((place) => isIn(place, b)) &&
    b.every((place) => isIn(place, a))
  );
}

function numbersOf(name: string): string {
  return (name.match(numerals) ?? []).join(" ");
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
