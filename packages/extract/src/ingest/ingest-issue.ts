import type { Issue } from "@pledgeline/schema/issue";

/** What is said of one document of a dump; `place` is a title, a field or an offset. */
export type Remark = Omit<Issue, "file">;

export function warn(code: string, place: string, message: string, hint: string): Remark {
  return { level: "warning", code, place, message, hint };
}

export function refuse(code: string, place: string, message: string, hint: string): Remark {
  return { level: "error", code, place, message, hint };
}
