import { describe, expect, it } from "vitest";
import { readSource } from "../../src/ingest/read-source.ts";

const read = (html: string, file = "page.html") => readSource(Buffer.from(html), file);
const lines = (text: string | undefined) => text?.split(/\n+/).filter((line) => line.trim() !== "");

describe("a saved web page", () => {
  it("keeps its paragraphs and adds nothing to them", () => {
    const page = read(`<!DOCTYPE html><html><head><title>t</title><style>p{}</style></head><body>
      <nav>首页</nav><script>var a = 1</script><h1>中国和蒙古国联合宣言</h1>
      <p>　　双方将<b>加强</b>合作&amp;贸易。</p><p>甲<br>乙</p><ul><li>丙</ul>
      <table><tr><td>丁<td>戊</table><a href="http://x.example">己</a></body></html>`);
    expect(page.value?.readAs).toBe("utf-8, html");
    expect(lines(page.value?.text)).toEqual([
      "中国和蒙古国联合宣言",
      "　　双方将加强合作&贸易。",
      "甲",
      "乙",
      "丙",
      "丁",
      "戊",
      "己",
    ]);
  });

  it("is known by what it begins with, under any name", () => {
    expect(read("\n<html><p>双方</p>", "page.txt").value?.readAs).toBe("utf-8, html");
    expect(read("双方 <html>", "page.txt").value?.readAs).toBe("utf-8");
  });

  it("is refused where it holds no text", () => {
    expect(read("<html><body><script>x</script></body></html>").issues[0]?.code).toBe("empty-page");
  });

  it("is refused, not a crash, where it is nested without end", () => {
    expect(read(`<html>${"<div>".repeat(20_000)}`).issues[0]?.code).toBe("empty-page");
  });
});

it("gives the SHA-256 of the bytes, mark and all", () => {
  const { value } = readSource(Buffer.from("\ufeffabc"), "f.txt");
  expect(value?.text).toBe("abc");
  expect(value?.sha256).toBe("1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c");
});
