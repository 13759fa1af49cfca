import { Command } from "@commander-js/extra-typings";
import { fromHere } from "../terminal/from-here.ts";
import { commandOutput, parseCommand } from "../terminal/parse-command.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What the user asked of `pnpm names`. */
export interface NamesArguments {
  readonly corpus: string;
}

/** Reads the command line: what was asked, or the exit code where there is nothing to do. */
export function parseArguments(
  argv: readonly string[],
  terminal: Terminal,
): NamesArguments | number {
  const command = new Command("pnpm names")
    .description(
      "Show what to look at in the gazetteer, names.yml: entries that no document uses, frequent\n" +
        "names that no entry covers, and things that may be one but stay apart. Writes nothing.",
    )
    .option("--corpus <folder>", "where the documents and names.yml are", fromHere("corpus"))
    .addHelpText("after", "\nExit codes: 0 done, 1 the corpus has errors, 2 wrong usage.")
    .exitOverride()
    .configureOutput(commandOutput(terminal));
  return parseCommand(() => command.parse(argv, { from: "user" }).opts());
}
