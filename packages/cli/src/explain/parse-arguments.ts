import { Command } from "@commander-js/extra-typings";
import { fromHere } from "../terminal/from-here.ts";
import { commandOutput, parseCommand } from "../terminal/parse-command.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** What the user asked of `pnpm explain`. */
export interface ExplainArguments {
  readonly id: string;
  readonly corpus: string;
  readonly datasets: string;
}

/** Reads the command line: what was asked, or the exit code where there is nothing to do. */
export function parseArguments(
  argv: readonly string[],
  terminal: Terminal,
): ExplainArguments | number {
  const command = new Command("pnpm explain")
    .description(
      "Show why a row of the tables says what it says: the words, the rules and the evidence.\n" +
        "Reads the corpus afresh, and warns where the tables hold another row.",
    )
    .argument("<id>", "of a commitment, thread, mention, change or document")
    .option("--corpus <folder>", "where the documents are", fromHere("corpus"))
    .option("--datasets <folder>", "where the tables are", fromHere("datasets"))
    .addHelpText("after", "\nExit codes: 0 done, 1 no such id or no corpus, 2 wrong usage.")
    .exitOverride()
    .configureOutput(commandOutput(terminal));
  return parseCommand(() => {
    const parsed = command.parse(argv, { from: "user" });
    return { id: parsed.processedArgs[0], ...parsed.opts() };
  });
}
