import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../..", import.meta.url));

/** A folder of the repository, as seen from where the command runs. */
export function fromHere(folder: string): string {
  return relative(process.cwd(), join(repository, folder)) || ".";
}
