import { convert } from "html-to-text";

const skipped = ["script", "style", "noscript", "nav", "form", "button", "select", "img", "hr"];
const blocks = [
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "blockquote",
  "table",
  "tr",
  "td",
  "th",
];

/** Whether a file is a saved web page: by its name, or by what it begins with. */
export function isHtml(file: string, text: string): boolean {
  return (
    /\.x?html?$/i.test(file) ||
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b/i.test(text)
  );
}

/** The text of a web page with nothing added to it, a line for each block; null where it cannot be read. */
export function readHtml(html: string): string | null {
  try {
    return convert(html, {
      wordwrap: false,
      limits: { maxInputLength: html.length },
      selectors: [
        { selector: "a", options: { ignoreHref: true } },
        ...blocks.map((selector) => ({ selector, format: "block" })),
        ...skipped.map((selector) => ({ selector, format: "skip" })),
      ],
    });
  } catch {
    return null;
  }
}
