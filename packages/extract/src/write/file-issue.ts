import type { Issue } from "@pledgeline/schema/issue";

/** What the system's codes mean to the person at the keyboard. Source: errno(3). */
const meanings: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  EACCES: ["there is no permission to use it", "choose a folder that you may write to"],
  EPERM: ["there is no permission to use it", "choose a folder that you may write to"],
  EROFS: ["the file system is read-only", "choose a folder that you may write to"],
  ENOSPC: ["the disk is full", "free some space and run again"],
  EDQUOT: ["the disk quota is used up", "free some space and run again"],
  EMFILE: ["too many files are open", "close other programs and run again"],
  ENOTDIR: ["a part of the path is a file, not a folder", "choose another folder"],
  EEXIST: ["a file of this name stands in the way", "move it, or choose another folder"],
  EISDIR: ["a folder stands where a file should be", "move it, or choose another folder"],
  ENOENT: ["it does not exist", "check the path"],
  EBUSY: ["another program holds it", "close the other program and run again"],
};

/** An error-level issue for a file that the system would not read or write. */
export function fileIssue(file: string, error: unknown): Issue {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  const [message, hint] = meanings[code] ?? [`the system refused it (${code})`, "run again"];
  return { level: "error", code: "file-refused", file, place: null, message, hint };
}
