import { Writable } from "node:stream";
import type { Terminal } from "../../src/terminal/terminal.ts";

/** What a command printed, and its exit code. */
export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command on a terminal that nobody looks at, and keeps what it prints. */
export async function collect(run: (terminal: Terminal) => Promise<number>): Promise<Printed> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run({ out: keep(out), err: keep(err), isLive: false });
  return { code, out: out.join(""), err: err.join("") };
}

function keep(chunks: string[]): Writable {
  return new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
}
