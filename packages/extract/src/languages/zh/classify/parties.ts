import type { Actor } from "@pledgeline/schema/codes";
import type { Series } from "@pledgeline/schema/series";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import { partyRules } from "./rules.ts";

/** A party's name at a place of a text. */
export interface PartyName {
  readonly word: string;
  readonly actor: Actor;
}

/** Names of the parties of a series, alone and together. */
export interface Parties {
  match(text: string, at: number, end: number): PartyName | null;
  /** The words name the parties together: 双方, 两国, 中哈. */
  areTogether(words: string): boolean;
}

const NOBODY = "-";

/** Makes the matcher of a series' party names in Chinese. */
export function readParties(series: Series): Parties {
  const together = [...partyRules.joint, ...(series.joint?.zh ?? [])];
  const lists: Record<string, readonly string[]> = {
    [NOBODY]: partyRules.not_parties,
    joint: together,
  };
  for (const party of series.parties) lists[party.code] = party.names.zh ?? [];
  const names: Lexicon = buildLexicon(lists);
  return {
    match(text, at, end) {
      const found = names.match(text, at, end);
      const [actor] = found?.lists ?? [];
      return found === null || actor === undefined || actor === NOBODY
        ? null
        : { word: found.word, actor };
    },
    areTogether: (words) => together.some((name) => words.includes(name)),
  };
}
