import { describe, expect, it } from "vitest";
import { locateSpan } from "../src/place/locate-span.ts";
import { squeeze } from "../src/place/squeeze.ts";
import { matchOneToOne } from "../src/spans/match-one-to-one.ts";
import { likeness } from "../src/spans/overlap.ts";

describe("finding a span in another edition of a text", () => {
  it("tells two places of the same words apart by what stands beside them", () => {
    const from = squeeze("甲方同意，乙方同意");
    const to = squeeze("标题 甲方同意， 乙方同意");
    const at = locateSpan({ start: 7, end: 9 }, from, to);
    expect(at).toEqual({ start: 11, end: 13 });
  });

  it("finds nothing for words that are not there, or for no words", () => {
    const text = squeeze("双方同意");
    expect(locateSpan({ start: 0, end: 2 }, squeeze("中方"), text)).toBeNull();
    expect(locateSpan({ start: 1, end: 1 }, text, text)).toBeNull();
  });
});

describe("pairing spans", () => {
  const span = (start: number, end: number) => ({ start, end });

  it("gives each at most one partner, the likest first", () => {
    const [a, b] = [span(0, 10), span(10, 20)];
    const [x, y] = [span(0, 14), span(0, 9)];
    const { pairs, missed, extra } = matchOneToOne([a, b], [x, y], likeness, 0.5);
    expect(pairs).toEqual([{ wanted: a, got: y }]);
    expect({ missed, extra }).toEqual({ missed: [b], extra: [x] });
  });
});
