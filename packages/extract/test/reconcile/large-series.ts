import type { DocumentResult } from "../../src/records.ts";
import { makeResult, type SmallCommitment } from "./small-series.ts";

const verbs = ["将修建", "将加快", "愿共同推进", "将研究建设", "将确保", "同意扩建", "决定改造"];
const places = "安集延 布哈拉 撒马尔罕 努库斯 塔什干 纳沃伊 卡尔希 铁尔梅兹 古利斯坦 吉扎克".split(
  " ",
);
const works = "水泥厂 铁路桥 水电站 灌溉渠 物流园 变电站 纺织厂 输水管道 隧道 货运机场".split(" ");
const topics =
  "棉花育种 节水灌溉 果蔬检疫 职业教育 古迹修复 地震监测 税务稽查 邮政包裹 医药注册 沙漠治理 养蚕技术 渔业养殖 气象观测 数字档案 青年创业 山地旅游 中医诊疗 儿童文学 电影译制 草原防火".split(
    " ",
  );
const kinds = "培训 标准 设备 实验室 数据 人员 示范区 资金".split(" ");
const formulas = ["双方将继续加强合作", "双方将深化各领域互利合作", "双方将保持密切沟通"];

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A series of made-up statements, one every ten days: most pledges go on from one to the next in
 * other words, some end, others begin, and a few are formulas that all of them have.
 */
export function makeLargeSeries(documents: number, commitments: number): DocumentResult[] {
  const random = randomFrom(20_160_622);
  const pick = <T>(list: readonly T[], fallback: T) =>
    list[Math.floor(random() * list.length)] ?? fallback;
  let made = 0;
  const object = () => {
    made += 1;
    return random() < 0.5
      ? { name: `${pick(places, "")}${made}号${pick(works, "")}`, pillar: "energy" as const }
      : {
          name: `${pick(topics, "")}${pick(kinds, "")}${pick(topics, "")}`,
          pillar: "agriculture" as const,
        };
  };
  let carried = Array.from({ length: commitments - formulas.length }, object);
  const first = Date.parse("2001-01-01");
  return Array.from({ length: documents }, (_, at) => {
    carried = carried.map((one) => (random() < 0.8 ? one : object()));
    const said = carried.map(
      ({ name, pillar }): SmallCommitment => ({ quote: `双方${pick(verbs, "")}${name}`, pillar }),
    );
    const on = new Date(first + at * 864_000_000).toISOString().slice(0, 10);
    return makeResult({
      on,
      commitments: [...said, ...formulas.map((quote) => ({ quote }))],
    });
  });
}
