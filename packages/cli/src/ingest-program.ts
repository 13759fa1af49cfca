import { Command, CommanderError, InvalidArgumentError } from "@commander-js/extra-typings";
import { type IngestOptions, ingestFile } from "@pledgeline/extract/ingest/ingest-file";
import { SeriesId } from "@pledgeline/schema/ids";
import { formatIngestReport } from "./ingest-report.ts";

/** Where a command writes its lines. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit codes: done, input refused, wrong usage. */
export const exitCodes = { done: 0, refused: 1, usage: 2 } as const;

/** The command line of ingest; `run` gets what it asks for. */
export function buildProgram(output: Output, run: (options: IngestOptions) => Promise<void>) {
  return new Command("ingest")
    .description(
      "Take a dump of joint statements, one statement or a saved web page into the corpus.\n" +
        "Writes a file for each document, and a log of everything that was cut away.",
    )
    .argument("<file>", "text file (UTF-8, GB18030 or UTF-16) or saved web page")
    .requiredOption("--series <id>", "series of the documents, such as chn-kaz", parseSeries)
    .option("--corpus <dir>", "corpus folder", "corpus")
    .option("--suffix <name>", "tell the document from another one of the same day", parseSuffix)
    .option("--force", "replace documents that differ", false)
    .addHelpText("after", "\nExit codes: 0 done, 1 input refused, 2 wrong usage.")
    .exitOverride()
    .configureOutput({ writeOut: output.out, writeErr: output.err })
    .action((file, { series, corpus, suffix, force }) =>
      run({ file, series, corpus, force, language: "zh", suffix: suffix ?? null }),
    );
}

/** Runs ingest on the arguments after the command's name, and returns its exit code. */
export async function runIngest(args: readonly string[], output: Output): Promise<number> {
  let code: number = exitCodes.done;
  const program = buildProgram(output, async (options) => {
    const report = await ingestFile(options);
    const lines = formatIngestReport(report, options);
    for (const line of lines.out) output.out(`${line}\n`);
    for (const line of lines.err) output.err(`${line}\n`);
    if (report.issues.some((issue) => issue.level === "error")) code = exitCodes.refused;
  });
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
  return code;
}

function parseSeries(value: string): string {
  if (SeriesId.safeParse(value).success && value !== "raw" && value !== "gold") return value;
  throw new InvalidArgumentError("Use lower-case letters, digits and hyphens: chn-kaz.");
}

function parseSuffix(value: string): string {
  if (/^[a-z0-9]+$/.test(value)) return value;
  throw new InvalidArgumentError("Use lower-case letters and digits: b.");
}
