import type { Span } from "@pledgeline/schema/span";
import { expandWords, PART } from "./expand-words.ts";
import { firstCharacters } from "./first-characters.ts";
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

interface CompiledRule<R> {
  readonly name: string;
  readonly rule: R;
  /** Its parts are its groups, in this order. */
  readonly parts: readonly string[];
  readonly source: string;
  readonly firsts: ReadonlySet<string>;
}

/**
 * Makes a scanner of all the rules. At each place the first rule that matches wins. A part that
 * stands twice in a pattern is called `year`, then `year2`.
 *
 * Most characters start no rule: a table of first characters passes over them, and leads the others
 * to one regular expression of the rules that they can start.
 */
export function compilePatterns<R extends PatternRule>(
  rules: Readonly<Record<string, R>>,
  words: Words,
  meanings: Meanings,
): Scan<R> {
  const expand = expandWords(words, meanings);
  const compiled = Object.entries(rules).map(([name, rule]) => compileRule(name, rule, expand));
  const { table, matchers } = dispatch(compiled);
  return (text) => {
    const found: PatternMatch<R>[] = [];
    let at = 0;
    while (at < text.length) {
      const matcher = matchers[table[text.charCodeAt(at)] ?? 0];
      const match = matcher?.(text, at);
      if (match) found.push(match);
      at = match ? match.end : at + 1;
    }
    return found;
  };
}

function compileRule<R extends PatternRule>(
  name: string,
  rule: R,
  expand: (name: string) => string,
): CompiledRule<R> {
  const parts: string[] = [];
  const source = rule.pattern.replace(/ /g, OPTIONAL_SPACE).replace(PART, (_, part: string) => {
    const times = parts.filter((known) => known.replace(/\d+$/, "") === part).length;
    parts.push(times > 0 ? `${part}${times + 1}` : part);
    return `(${expand(part)})`;
  });
  const bare = source.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
  const groups = bare.match(/\((?!\?)/g)?.length ?? 0;
  if (groups !== parts.length) throw new Error(`${name}: groups of a pattern must be (?:…)`);
  return { name, rule, parts, source, firsts: firstCharacters(source) };
}

type Matcher<R> = (text: string, at: number) => PatternMatch<R> | null;

/** Gives every character the number of its matcher; 0 is none. */
function dispatch<R>(compiled: readonly CompiledRule<R>[]) {
  const table = new Uint16Array(0x10000);
  const matchers: (Matcher<R> | null)[] = [null];
  const numbers = new Map<string, number>();
  for (const character of new Set(compiled.flatMap(({ firsts }) => [...firsts]))) {
    const started = compiled.filter(({ firsts }) => firsts.has(character));
    const key = started.map(({ name }) => name).join(" ");
    const number = numbers.get(key) ?? matchers.push(makeMatcher(started)) - 1;
    numbers.set(key, number);
    table[character.charCodeAt(0)] = number;
  }
  return { table, matchers };
}

function makeMatcher<R>(rules: readonly CompiledRule<R>[]): Matcher<R> {
  const expression = new RegExp(rules.map(({ source }) => `(${source})`).join("|"), "y");
  let group = 1;
  const groups = rules.map(({ parts }) => {
    const own = group;
    group += parts.length + 1;
    return own;
  });
  return (text, at) => {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (!match) return null;
    const index = groups.findIndex((own) => match[own] !== undefined);
    const hit = rules[index];
    const own = groups[index];
    if (!hit || own === undefined) return null;
    const parts: Record<string, string> = {};
    hit.parts.forEach((name, offset) => {
      const part = match[own + 1 + offset];
      if (part !== undefined) parts[name] = part;
    });
    return { name: hit.name, rule: hit.rule, start: at, end: at + match[0].length, parts };
  };
}
