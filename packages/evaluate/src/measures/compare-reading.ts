import type { GoldMention } from "@pledgeline/schema/gold";
import type { MentionRow } from "@pledgeline/schema/mention";

/** Compares what a mention is read as: null where that is right, or what was wanted and got. */
export function compareReading(wanted: GoldMention, got: MentionRow): string | null {
  switch (wanted.kind) {
    case "date": {
      const accepted = wanted.normalized ?? [];
      const forms = dateForms(got);
      return forms.some((form) => accepted.includes(form))
        ? null
        : tell(accepted.join(" or "), forms.join(" or "));
    }
    case "quantity": {
      const unit = [wanted.unit, ...wanted.unit_also].includes(got.unit ?? "");
      return unit && got.value === wanted.value
        ? null
        : tell(`${wanted.value} ${wanted.unit}`, `${got.value} ${got.unit}`);
    }
    case "name": {
      const accepted = [wanted.type ?? "", ...wanted.type_also];
      return accepted.includes(got.name_type ?? "")
        ? null
        : tell(accepted.join(" or "), `${got.name_type}`);
    }
  }
}

const tell = (wanted: string, got: string) => `${wanted}, got ${got === "" ? "nothing" : got}`;

/** A date as the annotations write it: `FROM/TO`, `..` for an open end, or a duration, repeated or not. */
function dateForms({ date_from, date_to, duration }: MentionRow): string[] {
  const span = date_from === null && date_to === null;
  return [
    ...(span ? [] : [`${date_from ?? ".."}/${date_to ?? ".."}`]),
    ...(duration === null ? [] : [duration, `R/${duration}`]),
  ];
}
