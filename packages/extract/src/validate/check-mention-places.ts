import { type Check, faultyRow } from "./check.ts";

/** A mention that names a commitment stands inside it. */
export const checkMentionPlaces: Check = function* (dataset) {
  const commitments = new Map(dataset.commitments.map((row) => [row.commitment_id, row]));
  for (const mention of dataset.mentions) {
    const around = commitments.get(mention.commitment_id ?? "");
    if (around === undefined) continue;
    const inside =
      mention.document_id === around.document_id &&
      mention.start >= around.start &&
      mention.end <= around.end;
    if (inside) continue;
    yield faultyRow({
      table: "mentions",
      key: mention.mention_id,
      field: "commitment_id",
      code: "mention-outside-commitment",
      message: `it does not stand inside ${around.commitment_id}`,
      hint: "leave commitment_id null for what stands outside every commitment",
    });
  }
};
