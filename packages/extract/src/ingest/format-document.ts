import type { FrontMatter } from "@pledgeline/schema/front-matter";
import { Document, isMap, isSeq } from "yaml";

/** The content of a document's file: front matter in the order of its schema, then the text. */
export function formatDocument(front: FrontMatter, text: string): string {
  const yaml = new Document(front);
  const { contents } = yaml;
  if (isMap(contents))
    for (const key of ["parties", "signatories"]) {
      const list = contents.get(key, true);
      if (isSeq(list)) list.flow = true;
    }
  return `---\n${yaml.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${text}\n`;
}
