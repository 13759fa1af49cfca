import type { GoldCommitment, GoldMention } from "@pledgeline/schema/gold";
import type { Gold } from "../src/gold/gold.ts";

/** Two made-up statements; the first is annotated. */
export const texts = {
  first:
    "双方将扩大贸易，支持银行合作。\n双方愿在2015年前建成铁路。\n中方反对干涉内政。\n去年双方会晤。",
  second: "双方将继续扩大贸易。\n双方愿建成铁路。",
} as const;

const place = (words: string) => {
  const start = texts.first.indexOf(words);
  return { doc: "first", start, end: start + words.length };
};

function commitment(quote: string, labels: Partial<GoldCommitment>): GoldCommitment {
  return {
    ...place(quote),
    quote,
    type: "action",
    strength: "firm",
    actor: "joint",
    pillar: "trade-investment",
    pillarAlso: [],
    deadline: null,
    quantity: null,
    ...labels,
  };
}

function date(text: string, rest: Partial<GoldMention>): GoldMention {
  const none = { alt_spans: [], ignore: false, unit_also: [], type_also: [] };
  return { ...place(text), kind: "date", text, ...none, ...rest };
}

const year = place("2015年");

export const smallGold: Gold = {
  documents: [
    {
      id: "first",
      signed_on: "2011-05-01",
      language: "zh",
      annotated: true,
      developed_on: true,
      text: texts.first,
    },
    {
      id: "second",
      signed_on: "2013-05-02",
      language: "zh",
      annotated: false,
      developed_on: false,
      text: texts.second,
    },
  ],
  commitments: [
    commitment("双方将扩大贸易", {}),
    commitment("支持银行合作", { type: "support", strength: "support", pillar: "finance" }),
    commitment("双方愿在2015年前建成铁路", {
      strength: "intent",
      pillar: "connectivity",
      pillarAlso: ["energy"],
      deadline: "2015年前",
    }),
    commitment("中方反对干涉内政", { type: "position", actor: "CHN", pillar: "political" }),
  ],
  mentions: [
    date("2015年前", { normalized: ["../2014-12-31"], alt_spans: [[year.start, year.end]] }),
    date("去年", { normalized: ["vague"], ignore: true }),
  ],
  threads: [
    {
      thread: "trade",
      label: "Trade more",
      members: [
        { doc: "first", key: "扩大贸易", relation: "new", relation_also: [] },
        { doc: "second", key: "继续扩大贸易", relation: "repeated", relation_also: [] },
      ],
      also: [],
      end: "dropped",
      end_also: [],
    },
    {
      thread: "railway",
      label: "Build the railway",
      members: [
        { doc: "first", key: "建成铁路", relation: "new", relation_also: [] },
        { doc: "second", key: "建成铁路", relation: "weakened", relation_also: ["changed"] },
      ],
      also: [],
      end: "current",
      end_also: [],
    },
  ],
};
