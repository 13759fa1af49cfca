import { readFileSync, writeFileSync } from "node:fs";
import { putPart } from "./docs/generated-parts.ts";
import { parts } from "./docs/parts.ts";

for (const { page, make } of parts) {
  const path = new URL(`../../../${page}`, import.meta.url);
  const made = putPart(readFileSync(path, "utf8"), await make());
  if (made === null) {
    console.error(`${page}: the marks of the made part are missing; put them back from git`);
    process.exitCode = 1;
  } else writeFileSync(path, made);
}
