import type { Statement } from "../finder.ts";

/** Something whose speed is measured. */
export interface Subject {
  readonly name: string;
  readonly run: (statement: Statement) => unknown;
}
