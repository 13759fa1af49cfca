import { readReport, readStages } from "../../src/languages/zh/reconcile/read-stages.ts";
import { runExamples } from "../examples/run-examples.ts";

const whole = (text: string, stage: string | undefined) =>
  stage === undefined ? [] : [{ start: 0, end: text.length, stage }];

runExamples("zh/stages.examples.yml", (text) => whole(text, readStages(text)[0]));
runExamples("zh/fulfilment.examples.yml", (text) => whole(text, readReport(text).at(-1)));
