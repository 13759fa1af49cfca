import { findQuantities } from "../../../src/extract/quantities/find-quantities.ts";
import { zhQuantities } from "../../../src/languages/zh/quantities/zh-quantities.ts";
import { runExamples } from "../../examples/run-examples.ts";

runExamples("zh/quantities.examples.yml", (text) => findQuantities(text, zhQuantities));
