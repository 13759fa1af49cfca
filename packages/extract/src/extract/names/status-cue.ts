import type { AgreementStatus } from "@pledgeline/schema/codes";

/** What a clause says of an agreement; `signing` where only the time tells whether it is done. */
export type StatusCue = AgreementStatus | "signing";
