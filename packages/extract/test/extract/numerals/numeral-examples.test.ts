import { zhNumerals } from "../../../src/languages/zh/numerals/zh-numerals.ts";
import { runExamples } from "../../examples/run-examples.ts";

runExamples("zh/numerals.examples.yml", (text) => {
  const value = zhNumerals.readNumber(text);
  return value === null ? [] : [{ start: 0, end: text.length, value }];
});
