import cliProgress from "cli-progress";
import { cleanText } from "./clean-text.ts";
import type { Terminal } from "./terminal.ts";

/** Shows how far a run has come. */
export interface Progress {
  readonly report: (done: number, total: number, label: string) => void;
  readonly stop: () => void;
}

/** A bar where a person looks on, a line a step elsewhere, nothing where it should be quiet. */
export function showProgress(terminal: Terminal, quiet: boolean): Progress {
  if (quiet) return { report: () => {}, stop: () => {} };
  return terminal.isLive ? showBar(terminal) : printLines(terminal);
}

function showBar({ err }: Terminal): Progress {
  const format = "{bar} {value}/{total} {label}";
  const bar = new cliProgress.SingleBar({ stream: err, format, clearOnComplete: true });
  let started = false;
  return {
    report: (done, total, label) => {
      const payload = { label: cleanText(label) };
      if (!started) bar.start(total, done, payload);
      started = true;
      bar.update(done, payload);
    },
    stop: () => bar.stop(),
  };
}

function printLines({ err }: Terminal): Progress {
  return {
    report: (done, total, label) => {
      err.write(`${done}/${total} ${cleanText(label)}\n`);
    },
    stop: () => {},
  };
}
