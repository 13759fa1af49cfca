import type { Issue } from "@pledgeline/schema/issue";
import type { Series } from "@pledgeline/schema/series";

/** A warning where the id of a new series is not made of its parties: most often it is a slip of the pen. */
export function checkDraft(series: Series, id: string, file: string): Issue[] {
  const codes = series.parties.map(({ code }) => code.toLowerCase()).sort();
  const usual = codes.join("-");
  if (id === usual || codes.every((code) => id.split("-").includes(code))) return [];
  return [
    {
      level: "warning",
      code: "unusual-series",
      file,
      place: null,
      message: `A new series ${id} is drafted, but the documents are of ${usual}.`,
      hint: `If it was meant for ${usual}, remove the folder ${id} and give --series ${usual}.`,
    },
  ];
}
