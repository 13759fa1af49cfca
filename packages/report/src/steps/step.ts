import type { DocumentRow } from "@pledgeline/schema/document";
import type { View } from "../view.ts";

/** One kind of step in a document as Markdown; empty where there is none. */
export type Step = (view: View, document: DocumentRow) => string;
