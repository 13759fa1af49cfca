import { Command } from "@commander-js/extra-typings";
import { fromHere } from "../terminal/from-here.ts";
import { commandOutput, parseCommand } from "../terminal/parse-command.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What the user asked of `pnpm evaluate`. */
export interface EvaluateArguments {
  readonly datasets: string;
  readonly gold: string;
  readonly errors: boolean;
  readonly json: boolean;
  readonly check: boolean;
}

/** Reads the command line: what was asked, or the exit code where there is nothing to do. */
export function parseArguments(
  argv: readonly string[],
  terminal: Terminal,
): EvaluateArguments | number {
  const command = new Command("pnpm evaluate")
    .description(
      "Score the tables against annotations: what was found, missed, made up, and taken for what.\n" +
        "Writes nothing: `pnpm run pipeline` puts the figures beside the tables.",
    )
    .option("--datasets <folder>", "where the tables are", fromHere("datasets"))
    .option("--gold <folder>", "where the annotations are", fromHere("corpus/gold"))
    .option("--errors", "list each miss, by kind", false)
    .option("--json", "print JSON for programs", false)
    .option("--check", "fail where the figures beside the tables are not the present ones", false)
    .addHelpText("after", "\nExit codes: 0 done, 1 the input or the check failed, 2 wrong usage.")
    .exitOverride()
    .configureOutput(commandOutput(terminal));
  return parseCommand(() => command.parse(argv, { from: "user" }).opts());
}
