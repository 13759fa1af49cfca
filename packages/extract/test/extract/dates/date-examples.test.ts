import { findDates } from "../../../src/extract/dates/find-dates.ts";
import { zhDates } from "../../../src/languages/zh/dates/zh-dates.ts";
import { runExamples } from "../../examples/run-examples.ts";

const day = (value: unknown) => (typeof value === "string" ? value : null);

runExamples("zh/dates.examples.yml", (text, context) =>
  findDates(text, zhDates, {
    signedOn: day(context.signed_on) ?? "",
    relationsSince: day(context.relations_since),
  }),
);
