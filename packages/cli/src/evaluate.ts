import { runEvaluate } from "./evaluate/run-evaluate.ts";

process.exitCode = await runEvaluate(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  isLive: process.stderr.isTTY === true,
});
