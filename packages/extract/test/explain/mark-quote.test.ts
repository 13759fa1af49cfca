import { describe, expect, it } from "vitest";
import { markQuote } from "../../src/explain/mark-quote.ts";
import { zhSegment } from "../../src/languages/zh/segment/zh-segment.ts";
import { splitDocument } from "../../src/segment/split-document.ts";

const text = "双方会谈。双方将扩大贸易，加强运输。再见。";

describe("a quote in its sentence", () => {
  const mark = (quote: string) => {
    const start = text.indexOf(quote);
    const span = { start, end: start + quote.length };
    return markQuote(text, span, splitDocument(text, zhSegment, text));
  };

  it("is marked, with the sentence around it and no more", () => {
    expect(mark("加强运输")).toBe("双方将扩大贸易，⟦加强运输⟧。");
  });

  it("keeps all sentences that it runs through", () => {
    expect(mark("运输。再见")).toBe("双方将扩大贸易，加强⟦运输。再见⟧。");
  });
});
