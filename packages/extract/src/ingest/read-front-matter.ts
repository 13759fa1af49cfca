import type { FrontMatter } from "@pledgeline/schema/front-matter";
import { checkParagraphs } from "./check-paragraphs.ts";
import type { IngestContext } from "./context.ts";
import { findSignatureBlock } from "./find-signature-block.ts";
import { type Remark, refuse, warn } from "./ingest-issue.ts";
import { isTitle } from "./is-title.ts";
import { readKind } from "./read-kind.ts";
import { readParties } from "./read-parties.ts";
import { readSignatories } from "./read-signatories.ts";
import { readSigned } from "./read-signed.ts";
import { readTrack } from "./read-track.ts";

/** A document of a dump before it has an id. */
export interface FoundText {
  /** The title that a list or a page gives; null where only the text has one. */
  readonly listTitle: string | null;
  readonly published_on: string | null;
  readonly paragraphs: readonly string[];
}

/** Paragraphs at the head of a text that name its parties and who met. */
const introLength = 4;
/** Paragraphs among which a text repeats its title. */
const headLength = 6;

/** Reads what stands above a document from its text. Null where that cannot be read: never guessed. */
export function readFrontMatter(
  found: FoundText,
  source: string,
  context: IngestContext,
): { value: FrontMatter | null; remarks: Remark[] } {
  const { paragraphs, listTitle, published_on } = found;
  const heads = paragraphs.slice(0, headLength).filter((p) => isTitle(p, context));
  const titles = listTitle === null ? heads : [listTitle, ...heads];
  const title = titles[0] ?? paragraphs[0]?.slice(0, 120) ?? "";
  const intro = paragraphs.filter((p) => !isTitle(p, context)).slice(0, introLength);
  const block = findSignatureBlock(paragraphs, context);
  const signers = paragraphs.filter(
    (_, i) => i >= block.start && i < block.end && i !== block.signOff?.index,
  );

  const parties = readParties(titles, intro, context);
  const signed = readSigned(paragraphs, block, title, context);
  const kind = readKind(title, context);
  const track = readTrack(title, titles, signers, intro, context);
  const remarks = [...signed.remarks, ...track.remarks, ...checkParagraphs(paragraphs, title)];
  if (kind === "other") remarks.push(kindUnclear(title));
  if (parties.length < 2) remarks.push(partiesUnclear(title, parties));
  if (block.signOff && block.end < paragraphs.length) remarks.push(textAfter(title));
  if (!signed.value || parties.length < 2) return { value: null, remarks };

  const { day: signed_on, place } = signed.value;
  const signatories = readSignatories(signers, intro.join("\n"), parties.length, context);
  if (!signatories) remarks.push(signatoriesUnclear(title));
  if (published_on !== null && published_on < signed_on)
    remarks.push(publishedBefore(title, published_on, signed_on));
  const value: FrontMatter = {
    kind,
    track: track.value,
    title,
    signed_on,
    place,
    published_on,
    parties,
    signatories: signatories ?? [],
    source,
    translation_of: null,
  };
  return { value, remarks };
}

const kindUnclear = (title: string) =>
  warn(
    "kind-unclear",
    title,
    "The title does not end in what the text calls itself; kind is set to other.",
    "Set title and kind in the front matter.",
  );

const partiesUnclear = (title: string, parties: readonly string[]) =>
  refuse(
    "parties-unclear",
    title,
    `The title and the first paragraphs name too few states: ${parties.join(", ") || "none"}.`,
    "Put a title above the text that names them, such as 中华人民共和国和…共和国联合声明.",
  );

const textAfter = (title: string) =>
  warn(
    "text-after-signature",
    title,
    "There is text after the signature; it is kept.",
    "Delete it from the document if it is the page's.",
  );

const signatoriesUnclear = (title: string) =>
  warn(
    "signatories-unclear",
    title,
    "The signature block does not give one name for each party.",
    "Write the names under signatories in the front matter.",
  );

const publishedBefore = (title: string, published: string, signed: string) =>
  warn(
    "published-before-signed",
    title,
    `It was published on ${published}, before it was signed on ${signed}.`,
    "Check both dates in the front matter.",
  );
