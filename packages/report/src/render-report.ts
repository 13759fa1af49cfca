import type { Dataset } from "@pledgeline/schema/tables";
import { blocks } from "./markdown/blocks.ts";
import type { ReportOptions } from "./options.ts";
import type { Section } from "./section.ts";
import { renderDocuments } from "./sections/documents.ts";
import { renderIntroduction } from "./sections/introduction.ts";
import { renderMatrix } from "./sections/matrix.ts";
import { renderPillars } from "./sections/pillars.ts";
import { renderSteps } from "./sections/steps.ts";
import { renderTargets } from "./sections/targets.ts";
import { renderTimelines } from "./sections/timelines.ts";
import { renderTrust } from "./sections/trust.ts";
import { viewDataset } from "./view.ts";

const sections: readonly Section[] = [
  renderIntroduction,
  renderDocuments,
  renderPillars,
  renderTargets,
  renderTimelines,
  renderMatrix,
  renderSteps,
  renderTrust,
];

/** The report on a dataset as Markdown: made from the rows alone, the same rows give the same text. */
export function renderReport(dataset: Dataset, options: ReportOptions = {}): string {
  const view = viewDataset(dataset, options);
  return `${blocks(sections.map((section) => section(view)))}\n`;
}
