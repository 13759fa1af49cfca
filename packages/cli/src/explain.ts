import { runExplain } from "./explain/run-explain.ts";

process.exitCode = await runExplain(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  isLive: process.stderr.isTTY === true,
});
