import { join } from "node:path";
import type { EntityRow } from "@pledgeline/schema/entity";
import { groupRows } from "@pledgeline/schema/group-rows";
import type { Gazetteer } from "../extract/names/gazetteer.ts";
import { readGazetteer } from "../extract/names/read-gazetteer.ts";
import { languages, runPipeline } from "../pipeline.ts";
import type { Result } from "../result.ts";
import { findNearPairs, type NearPair } from "./find-near-pairs.ts";
import { findUncoveredNames, type UncoveredName } from "./find-uncovered-names.ts";
import { findUnusedEntries } from "./find-unused-entries.ts";

/** What a person should look at in a corpus' gazetteer. */
export interface NamesReview {
  readonly unused: readonly Gazetteer[number][];
  readonly uncovered: readonly UncoveredName[];
  readonly near: readonly NearPair[];
}

/** Reads a corpus and compares its gazetteer with what its documents name. */
export async function reviewNames(corpusDir: string): Promise<Result<NamesReview>> {
  const { dataset, issues } = await runPipeline({ corpusDir, jobs: 1 });
  const gazetteer = readGazetteer(join(corpusDir, "names.yml")).value;
  const isFaulty = issues.some(({ level }) => level === "error");
  if (dataset === null || gazetteer === null || isFaulty) return { value: null, issues };
  const { documents, entities, mentions } = dataset;
  const worldwide = [...languages.values()].flatMap(({ names }) => names.institutions);
  const listed = [...worldwide, ...gazetteer];
  const spoken = new Map(documents.map((row) => [row.document_id, row.language]));
  const byLanguage = groupRows(entities, (row: EntityRow) => spoken.get(row.first_document_id));
  const near = [...byLanguage].flatMap(([code, rows]) => {
    const language = languages.get(code ?? "");
    return language === undefined ? [] : findNearPairs(rows, listed, language);
  });
  return {
    value: {
      unused: findUnusedEntries(gazetteer, entities),
      uncovered: findUncoveredNames(listed, entities, mentions),
      near,
    },
    issues,
  };
}
