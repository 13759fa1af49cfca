import type { Span } from "@pledgeline/schema/span";
import { expandWords, PART } from "./expand-words.ts";
import type { Meanings, PatternRule, Words } from "./pattern-rule.ts";

/** Where a rule's pattern matches, and the text of its parts; a part that is not there is absent. */
export interface PatternMatch<R> extends Span {
  readonly name: string;
  readonly rule: R;
  readonly parts: Readonly<Record<string, string>>;
}

/** Everything in a text that the rules match, from left to right, without overlap. */
export type Scan<R> = (text: string) => PatternMatch<R>[];

/** Written texts set digits off by a space now and then: 2015 年 6 月. */
const OPTIONAL_SPACE = "[ \\u00a0\\u3000]?";

interface Compiled<R> {
  readonly name: string;
  readonly rule: R;
  readonly group: number;
  readonly parts: readonly (readonly [name: string, group: number])[];
}

/**
 * Makes one regular expression of all the rules, so that a text is read once. At each place the
 * first rule that matches wins. A part that stands twice in a pattern is called `year`, `year2`.
 */
export function compilePatterns<R extends PatternRule>(
  rules: Readonly<Record<string, R>>,
  words: Words,
  meanings: Meanings,
): Scan<R> {
  const expand = expandWords(words, meanings);
  let groups = 0;
  const sources: string[] = [];
  const compiled: Compiled<R>[] = Object.entries(rules).map(([name, rule]) => {
    groups += 1;
    const group = groups;
    const seen = new Map<string, number>();
    const parts: [string, number][] = [];
    const source = rule.pattern.replace(/ /g, OPTIONAL_SPACE).replace(PART, (_, part: string) => {
      const times = (seen.get(part) ?? 0) + 1;
      seen.set(part, times);
      groups += 1;
      parts.push([times > 1 ? `${part}${times}` : part, groups]);
      return `(${expand(part)})`;
    });
    sources.push(`(${source})`);
    return { name, rule, group, parts };
  });
  const pattern = sources.join("|");
  const captures = pattern.match(/\((?!\?)/g)?.length ?? 0;
  if (captures !== groups) throw new Error("groups of a pattern must be (?:…)");
  const expression = new RegExp(pattern, "g");
  return (text) => {
    const found: PatternMatch<R>[] = [];
    for (const match of text.matchAll(expression)) {
      const hit = compiled.find(({ group }) => match[group] !== undefined);
      if (!hit || match[0] === "") continue;
      const parts: Record<string, string> = {};
      for (const [name, group] of hit.parts) {
        const part = match[group];
        if (part !== undefined) parts[name] = part;
      }
      const end = match.index + match[0].length;
      found.push({ name: hit.name, rule: hit.rule, start: match.index, end, parts });
    }
    return found;
  };
}
