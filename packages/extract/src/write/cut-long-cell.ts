/** The most UTF-16 code units that a cell of an Excel sheet holds. */
const cellLimit = 32_767;
const mark = "… [cut]";

/** The text, cut with a mark where it is too long for a spreadsheet's cell. */
export function cutLongCell(text: string): string {
  if (text.length <= cellLimit) return text;
  const kept = text.slice(0, cellLimit - mark.length);
  // Half a surrogate pair is not a character.
  return `${kept.replace(/[\uD800-\uDBFF]$/, "")}${mark}`;
}
