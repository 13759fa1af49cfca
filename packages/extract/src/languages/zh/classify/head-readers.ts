import type { HeadReader } from "./head-reader.ts";
import { readAction } from "./readers/read-action.ts";
import { readAdjunct } from "./readers/read-adjunct.ts";
import { readAside } from "./readers/read-aside.ts";
import { readClassVerb } from "./readers/read-class-verb.ts";
import { readEffort } from "./readers/read-effort.ts";
import { readFrame } from "./readers/read-frame.ts";
import { readModal } from "./readers/read-modal.ts";

/** The parts of a head, in the order in which a word is tried for them. */
export const headReaders: readonly HeadReader[] = [
  readFrame,
  readModal,
  readEffort,
  readClassVerb,
  readAside,
  readAdjunct,
  readAction,
];
