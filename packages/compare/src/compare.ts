import { runCompare } from "./run-compare.ts";

const { lines, exitCode } = runCompare(process.argv.slice(2));
for (const line of lines) console.log(line);
process.exitCode = exitCode;
