import type { Token } from "../../../text/token.ts";
import { tagWords } from "../tag-words.ts";
import { canBegin, isNominal, trimFormulas } from "./noun-phrases.ts";
import { hasOne } from "./read-stages.ts";
import { formulaRules } from "./reconcile-rules.ts";

const joints = new Set(formulaRules.list_joints);
const ends = new Set(formulaRules.list_ends);
const inner = new Set([...ends, ...formulaRules.closes_item]);
const longestItem = 12;

/**
 * The items of the lists in a text, as noun phrases: 农作物种植 and 农业机械 of
 * «农作物种植、农业机械等领域». Two words that «和» alone joins are no list.
 */
export function listItems(text: string): string[] {
  if (!hasOne(text, formulaRules.list_joints)) return [];
  const tokens = tagWords(text);
  const items = new Set<string>();
  let at = 0;
  while (at < tokens.length) {
    if (!joints.has(tokens[at]?.word ?? "")) {
      at += 1;
      continue;
    }
    const list = readList(tokens, at);
    if (list.isList) for (const item of list.items) items.add(item);
    at = list.next;
  }
  return [...items];
}

/** Whether a word is part of an item: nominal, or the verb at its end: 页岩气开发 before 领域. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || inner.has(token.word)) return false;
  if (isNominal(token)) return true;
  const closes = next === undefined || joints.has(next.word) || ends.has(next.word);
  return token.tag === "v" && closes && isNominal(tokens[at - 1]);
}

/** Left of the first joint, a formula ends the list: 继续加强|文化、教育. */
function begins(token: Token | undefined): boolean {
  return token !== undefined && canBegin(token);
}

/** Verbs taken for nouns, with an object behind them: 运作有损|对方主权. */
function isBroken(run: readonly Token[], next: Token | undefined): boolean {
  const goesOn = next !== undefined && !joints.has(next.word) && !ends.has(next.word);
  return goesOn && run.every(({ tag }) => tag === "vn") && next.tag.startsWith("n");
}

/** A list from its first joint on. */
function readList(tokens: readonly Token[], first: number) {
  let start = first;
  while (start > 0 && isPart(tokens, start - 1) && begins(tokens[start - 1])) start -= 1;
  const runs = [tokens.slice(start, first)];
  let isList = false;
  let at = first;
  while (joints.has(tokens[at]?.word ?? "")) {
    isList ||= tokens[at]?.word === formulaRules.list_mark;
    const from = at + 1;
    at = from;
    while (isPart(tokens, at)) at += 1;
    const run = tokens.slice(from, at);
    if (!isBroken(run, tokens[at])) runs.push(run);
  }
  const last = runs.at(-1)?.at(-1)?.word ?? "";
  const next = tokens[at]?.word ?? "";
  isList ||= ends.has(next) || ends.has(last);
  const items = runs
    .map((run) =>
      trimFormulas(run)
        .map(({ word }) => word)
        .join(""),
    )
    .filter((item) => item.length > 1 && item.length <= longestItem);
  return { items, isList, next: Math.max(at, first + 1) };
}
