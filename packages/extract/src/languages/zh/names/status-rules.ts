import { AgreementStatus } from "@pledgeline/schema/codes";
import { z } from "zod";
import { loadRules } from "../../../text/load-rules.ts";

const Words = z.array(z.string().min(1)).min(1);
const StatusWords = z.partialRecord(AgreementStatus, Words);

/** What a clause says of an agreement; see the file's own notes. */
export const statusRules = loadRules(
  "zh/names-status.yml",
  z.strictObject({
    before: StatusWords,
    after: StatusWords,
    signing: Words,
    signing_day: Words,
    of_another: Words,
    clause_ends: z.string().min(1),
    list_joints: Words,
  }),
);
