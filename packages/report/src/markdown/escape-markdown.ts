/** Control characters, and those that turn the direction of writing. */
const invisible = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Text that Markdown and HTML show as it is: on one line, in a paragraph, a list or a table. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/gu, " ")
    .replace(invisible, "")
    .replace(/[\\`*_{}[\]|~$#!]/g, "\\$&")
    .replace(/[&<>]/g, (sign) => entities[sign] ?? "")
    .replace(/^([-+=]|\d{1,9}[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .trim();
}
