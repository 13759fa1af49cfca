import type { IngestContext } from "./context.ts";
import { remember } from "./remember.ts";
import { anyOf } from "./word-pattern.ts";

/** The source of a pattern for any office, of a track or of none. */
export const officeWords = remember(({ rules }: IngestContext) =>
  anyOf(Object.values(rules.offices).flat()),
);

/** An office at the beginning of what follows, blanks aside. */
export const leadingOffice = remember(
  (context: IngestContext) => new RegExp(`^\\s?${officeWords(context)}`, "u"),
);
