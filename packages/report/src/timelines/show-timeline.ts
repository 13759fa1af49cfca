import type { EntityRow } from "@pledgeline/schema/entity";
import { count } from "../count.ts";
import { describeStep } from "../describe-step.ts";
import { describeDeadline, describeQuantity } from "../describe-target.ts";
import { linkDocument, linkPlace, quoteCommitment } from "../links.ts";
import { blocks, table } from "../markdown/blocks.ts";
import { escapeMarkdown } from "../markdown/escape-markdown.ts";
import type { View } from "../view.ts";
import { statusNames } from "../wording.ts";
import { gatherSayings, type Saying } from "./gather-sayings.ts";

const header = ["Document", "What is said", "As", "Target, deadline"];

/** One thing, a row each time that a document speaks of it: the words, and what they bind to. */
export function showTimeline(view: View, entity: EntityRow): string {
  const isAgreement = entity.type === "agreement";
  const rows = gatherSayings(view, entity.entity_id).map((saying, i, sayings) => {
    const isSame = sayings[i - 1]?.documentId === saying.documentId;
    const status = saying.status === null ? "" : statusNames[saying.status];
    return [
      isSame ? "" : linkDocument(view, saying.documentId),
      ...describe(view, saying),
      ...(isAgreement ? [status] : []),
    ];
  });
  return blocks([
    `#### ${nameEntity(entity)}`,
    summarize(entity),
    table(isAgreement ? [...header, "The agreement is"] : header, rows),
  ]);
}

function describe(view: View, { documentId, start, words, commitment }: Saying): string[] {
  if (commitment === null) {
    const link = linkPlace(view, documentId, start, "place");
    return [`${escapeMarkdown(words)} ${link}`, "no commitment", ""];
  }
  const step = view.changesOf
    .get(commitment.thread_id)
    ?.find((change) => change.to_commitment_id === commitment.commitment_id);
  const how = describeStep(step ?? { relation: commitment.relation, explanation: "" });
  const target = [describeQuantity(commitment), describeDeadline(commitment)];
  return [
    quoteCommitment(view, commitment),
    `${commitment.strength}, ${how}`,
    target.filter((part) => part !== "").join(", "),
  ];
}

function nameEntity({ name, name_en }: EntityRow): string {
  const shown = escapeMarkdown(name);
  return name_en === null ? shown : `${shown} (${escapeMarkdown(name_en)})`;
}

function summarize(entity: EntityRow): string {
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  const facts = [
    entity.kind?.replaceAll("-", " "),
    entity.place === null ? null : escapeMarkdown(entity.place),
    entity.signed_on === null ? null : `signed on ${entity.signed_on}`,
    `in ${count(entity.documents, "document")} and ${count(entity.commitments, "commitment")}`,
    others.length === 0 ? null : `also called ${others.map(escapeMarkdown).join(", ")}`,
    `\`${escapeMarkdown(entity.entity_id)}\``,
  ];
  return facts.filter((fact) => fact != null).join(" · ");
}
