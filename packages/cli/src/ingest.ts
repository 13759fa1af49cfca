import { runIngest } from "./ingest-program.ts";

process.exitCode = await runIngest(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
