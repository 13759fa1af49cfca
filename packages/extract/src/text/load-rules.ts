import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { z } from "zod";

/**
 * Reads a rule file, checked by its schema. Rule files are part of the program: one that is wrong
 * throws, with its name and what is wrong in it.
 * @param path below the package's `rules` folder: `zh/dates.yml`
 */
export function loadRules<T extends z.ZodType>(path: string, schema: T): z.infer<T> {
  const text = readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8");
  const checked = schema.safeParse(parse(text));
  if (!checked.success) throw new Error(`rules/${path}: ${checked.error.message}`);
  return checked.data;
}
