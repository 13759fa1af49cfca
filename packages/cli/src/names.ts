import { runNames } from "./names/run-names.ts";

process.exitCode = await runNames(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  isLive: process.stderr.isTTY === true,
});
