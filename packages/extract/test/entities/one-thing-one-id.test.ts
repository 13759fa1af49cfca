import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findNames } from "../../src/extract/names/find-names.ts";
import { foldMarks } from "../../src/extract/names/fold-marks.ts";
import { readGazetteer } from "../../src/extract/names/read-gazetteer.ts";
import { zh } from "../../src/languages/zh/zh.ts";
import { foldGazetteer } from "../../src/text/fold-names.ts";
import { readStatements } from "../examples/read-statements.ts";

/** The things that the corpus calls by the most names, and all of these, whatever their marks. */
const things: Readonly<Record<string, readonly string[]>> = {
  "gas-pipeline-china-kazakhstan-2": [
    "中哈天然气管道二期",
    "中哈天然气管道二期工程",
    "二期(别伊涅乌-巴佐伊-奇姆肯特)",
    "中哈天然气管道二期(别伊涅乌-巴佐伊-奇姆肯特)",
  ],
  "gas-pipeline-china-central-asia-c": [
    "中国-中亚天然气管道第三条管线哈萨克斯坦境内段",
    "中国-中亚天然气管道C线哈境内段",
    "中哈天然气管道一期扩建(C线)",
  ],
  "gas-pipeline-china-central-asia": ["中国-中亚天然气管道哈萨克斯坦境内段", "中国-中亚天然气管道"],
  "oil-pipeline-china-kazakhstan": ["中哈原油管道二期第二阶段", "中哈原油管道", "中哈原油管道扩建"],
  "khorgos-altynkol-railway": [
    '"霍尔果斯-阿腾科里"新跨境铁路通道',
    '"霍尔果斯-阿腾科里"跨境铁路通道',
    "中哈第二条跨境铁路霍尔果斯-阿腾科里",
  ],
  "khorgos-altynkol-port": ['"霍尔果斯-阿腾科里"铁路口岸'],
  "western-europe-western-china": [
    '"欧洲西部-中国西部"国际运输走廊项目',
    '"中国西部-欧洲西部"公路',
  ],
  "khorgos-centre": ["中哈霍尔果斯国际边境合作中心", "霍尔果斯国际边境合作中心"],
  "farm-goods-green-channel": [
    '农产品快速通关"绿色通道"',
    '中哈农产品快速通关"绿色通道"',
    '"绿色通道"',
  ],
  "friendship-water-works": [
    '中哈霍尔果斯河"友谊"联合引水枢纽工程',
    '霍尔果斯河"友谊"联合引水枢纽工程',
  ],
  "khorgos-mudflow-works": ["泥石流防护工程", "霍尔果斯河流域泥石流防护工程"],
  "ulken-ulasty-water-works": ["乌勒昆乌拉斯图河水工程", "乌勒昆乌拉斯图河联合水工程"],
  "atyrau-refinery": ["阿特劳炼化厂现代化改造项目", "阿特劳"],
  "neighbouring-regions-programme": [
    "《中华人民共和国和哈萨克斯坦共和国毗邻省州合作规划纲要》",
    "《中哈毗邻地区合作规划纲要》",
    "《中华人民共和国和哈萨克斯坦共和国毗邻地区合作规划纲要》",
    "中哈毗邻地区合作规划纲要",
  ],
  "culture-agreement": [
    "人文合作协定",
    "文化和人文合作协定",
    "《中华人民共和国和哈萨克斯坦共和国文化人文合作协定》",
    "《中华人民共和国和哈萨克斯坦共和国文化和人文合作协定》",
  ],
  "water-allocation-agreement": [
    "中哈跨界河流水量分配协议",
    "《中华人民共和国政府和哈萨克斯坦共和国政府跨界河流水量分配协议》",
  ],
  "currency-swap-agreement": [
    "《中国人民银行与哈萨克斯坦国家银行人民币/哈萨克坚戈双边货币互换协议》",
    "双边货币互换协议",
  ],
  "transboundary-rivers-commission": [
    "利用和保护跨界河流联合委员会",
    "中哈利用和保护跨界河流联合委员会",
    "跨界河流联委会",
  ],
  cica: ["亚洲相互协作与信任措施会议", "亚信论坛", "亚信"],
  "expo-2017": ["2017年专项世博会", "专项世博会", "2017年世博会", "世博会"],
};

const path = fileURLToPath(new URL("../../../../corpus/names.yml", import.meta.url));
const gazetteer = foldGazetteer(readGazetteer(path, [zh.names]).value ?? [], zh);
const forms = new Map<string, Set<string>>();
for (const { text } of readStatements()) {
  for (const { entity_id, text: words } of findNames(zh.fold(text), zh.names, gazetteer)) {
    forms.set(entity_id, (forms.get(entity_id) ?? new Set()).add(foldMarks(words)));
  }
}
const owners = (form: string) =>
  [...forms].filter(([, own]) => own.has(form)).map(([entity_id]) => entity_id);

describe("the things of the corpus that have the most names", () => {
  it("are twenty", () => {
    expect(Object.keys(things)).toHaveLength(20);
  });

  it.each(Object.entries(things))("have one id for all of them: %s", (id, names) => {
    for (const name of names) expect(owners(name)).toEqual([id]);
  });

  it.each(Object.entries(things))("share it with no other name: %s", (id, names) => {
    expect([...(forms.get(id) ?? [])].sort()).toEqual([...names].sort());
  });

  it("hold every thing that has three names or more", () => {
    const many = [...forms].filter(([, own]) => own.size > 2).map(([id]) => id);
    expect(many.filter((id) => !(id in things))).toEqual([]);
  });
});

describe("the gazetteer", () => {
  it("has an English name for every entry", () => {
    expect(gazetteer.filter((entry) => entry.names.en === undefined)).toEqual([]);
  });

  it("says of all works what they are", () => {
    const works = gazetteer.filter((entry) => entry.type === "project");
    expect(works.filter((entry) => entry.kind === undefined)).toEqual([]);
  });

  it("declares things distinct from others that are there", () => {
    const ids = new Set(gazetteer.map((entry) => entry.id));
    const declared = gazetteer.flatMap((entry) => entry.distinct_from ?? []);
    expect(declared.filter((id) => !ids.has(id))).toEqual([]);
  });
});
