import { z } from "zod";
import type { SectionMarks } from "../../../segment/language.ts";
import { loadRules } from "../../../text/load-rules.ts";

const Rules = z.strictObject({
  marks: z.array(z.string().includes("#")),
  bullets: z.array(z.string().min(1)),
  amounts: z.string().min(1),
  bare: z.boolean(),
  numbers: z.string().min(1),
});

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Section marks of Chinese documents, from rules/zh/sections.yml. */
export function readSectionMarks(): SectionMarks {
  const rules = loadRules("zh/sections.yml", Rules);
  const number = `[${rules.numbers}]{1,5}`;
  return {
    marks: rules.marks.map((mark) => {
      const ending = /#[.．]#?$/u.test(mark) ? `(?![0-9０-９${rules.amounts}])` : "";
      return new RegExp(`^${mark.split("#").map(literal).join(number)}${ending}`, "u");
    }),
    bullet: new RegExp(`^(?:${rules.bullets.map(literal).join("|")})`, "u"),
    bare: rules.bare ? new RegExp(`^${number}$`, "u") : /^$(?!)/,
  };
}
