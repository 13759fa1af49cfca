import { blocks } from "../markdown/blocks.ts";
import type { Section } from "../section.ts";
import { countRows } from "../trust/count-rows.ts";
import { listDoubtfulLinks } from "../trust/list-doubtful-links.ts";
import { listIssues } from "../trust/list-issues.ts";
import { listNearMisses } from "../trust/list-near-misses.ts";
import { showEvaluation } from "../trust/show-evaluation.ts";

const limits = `Rules read the texts, and no person has confirmed a row unless its \`reviewed\` column
names one. A quote is always exact; what it is called (type, strength, actor, pillar) and what it is
linked to is a reading. Silence is only held against a commitment where a meeting of the same level could
have repeated it, and it does not mean that the parties gave it up.`;

/** What the reader may rely on, and where to look first for mistakes. */
export const renderTrust: Section = (view) =>
  blocks([
    "## How far to trust this",
    limits,
    showEvaluation(view),
    countRows(view),
    listIssues(view),
    listDoubtfulLinks(view),
    listNearMisses(view),
  ]);
