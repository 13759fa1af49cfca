import type { IngestContext } from "./context.ts";
import { remember } from "./remember.ts";
import { anyOf } from "./word-pattern.ts";

/** Longer lines are sentences, whatever they end in. */
const longestTitle = 120;
const sentenceMarks = /[。；！？：，;!?:]/u;

const kindAtEnd = remember(
  ({ rules }: IngestContext) => new RegExp(`${anyOf(Object.values(rules.kinds).flat())}$`, "u"),
);

/** Whether a paragraph is the title of a statement: a line that ends in what it calls itself. */
export function isTitle(text: string, context: IngestContext): boolean {
  if (text.length > longestTitle || sentenceMarks.test(text)) return false;
  return kindAtEnd(context).test(text);
}
