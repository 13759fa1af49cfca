import { CommanderError, type OutputConfiguration } from "commander";
import { cleanText } from "./clean-text.ts";
import type { Terminal } from "./terminal.ts";

/** Exit codes: done, the input or the check failed, not understood. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;

/** Help goes to the results, what was not understood to the errors. */
export function commandOutput(terminal: Terminal): OutputConfiguration {
  return {
    writeOut: (text) => terminal.out.write(text),
    writeErr: (text) => terminal.err.write(`${cleanText(text)}\n`),
  };
}

/** What a parser gives, or the exit code where that was help, or could not be understood. */
export function parseCommand<T>(parse: () => T): T | number {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
}
