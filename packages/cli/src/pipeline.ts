import { runPipeline } from "@pledgeline/extract/pipeline";
import { runCommand } from "./pipeline/run-command.ts";

process.exitCode = await runCommand(process.argv.slice(2), runPipeline, {
  out: process.stdout,
  err: process.stderr,
  isLive: process.stderr.isTTY === true,
});
