import { availableParallelism } from "node:os";
import { Command } from "@commander-js/extra-typings";
import { InvalidArgumentError } from "commander";
import { fromHere } from "../terminal/from-here.ts";
import { commandOutput, parseCommand } from "../terminal/parse-command.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What the user asked of `pnpm run pipeline`. */
export interface PipelineArguments {
  readonly corpus: string;
  readonly out: string;
  readonly jobs: number;
  readonly check: boolean;
  readonly quiet: boolean;
}

/**
 * Reads the command line.
 * @param argv the words after the command's name
 * @returns what was asked, or the exit code where that was help, or could not be understood
 */
export function parseArguments(
  argv: readonly string[],
  terminal: Terminal,
): PipelineArguments | number {
  const command = new Command("pnpm run pipeline")
    .description("Read the corpus, write the tables and the report.")
    .option("--corpus <folder>", "where the documents are", fromHere("corpus"))
    .option("--out <folder>", "where the tables and the report go", fromHere("datasets"))
    .option("--jobs <number>", "documents read at a time", parseJobs, availableParallelism())
    .option("--check", "write nothing: fail where the folder is not what a fresh run gives", false)
    .option("--quiet", "print errors only", false)
    .exitOverride()
    .configureOutput(commandOutput(terminal));
  return parseCommand(() => command.parse(argv, { from: "user" }).opts());
}

function parseJobs(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1 to 9999.");
}
