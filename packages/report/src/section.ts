import type { View } from "./view.ts";

/** A section of the report as Markdown, its heading included; empty where it has nothing to say. */
export type Section = (view: View) => string;
