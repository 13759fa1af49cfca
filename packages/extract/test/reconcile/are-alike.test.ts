import { describe, expect, it } from "vitest";
import { areAlike } from "../../src/languages/zh/reconcile/are-alike.ts";
import { zhReconcile } from "../../src/languages/zh/reconcile/reconcile.ts";

const alike = (a: string, b: string) => {
  const [bare, other] = [zhReconcile.bareName(a), zhReconcile.bareName(b)];
  expect(areAlike(bare, other)).toBe(areAlike(other, bare));
  return bare === other || areAlike(bare, other);
};

describe("names of one thing", () => {
  it.each([
    ["文化和教育合作协定", "文化教育合作协定"],
    ["《中华人民共和国政府和蒙古国政府关于动物检疫合作的协定》", "动物检疫合作协定"],
    ["“塔什干-喀什”公路", "“喀什-塔什干”国际运输走廊"],
    ["纳伦河水电站工程", "纳伦河联合水电站工程"],
    ["中塔天然气管道二期工程", "中塔天然气管道二期"],
    ["中乌总理第三次定期会晤", "中乌总理定期会晤机制"],
  ])("takes %s and %s for one", (a, b) => {
    expect(alike(a, b)).toBe(true);
  });

  it.each([
    ["中塔天然气管道一期", "中塔天然气管道二期"],
    ["中塔合作委员会", "中塔环保合作委员会"],
    ["文化合作协定", "文化合作规划"],
    ["“塔什干-喀什”公路", "“塔什干-安集延”公路"],
    ["2016年国际博览会", "2018年国际博览会"],
    ["中国-中亚天然气管道C线", "中国-中亚天然气管道D线"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(alike(a, b)).toBe(false);
  });
});
