import { expect, it } from "vitest";
import { measureSpeeds } from "../src/speed/measure-speeds.ts";

it("gives speeds as multiples of the first subject's time", () => {
  const spin = (steps: number) => () => {
    let sum = 0;
    for (let step = 0; step < steps; step++) sum += Math.sqrt(step);
    return sum;
  };
  const subjects = [
    { name: "short", run: spin(200_000) },
    { name: "long", run: spin(2_000_000) },
  ];
  const [short, long] = measureSpeeds(subjects, [{ text: "字字", signedOn: "2016-06-22" }]);
  expect(short?.ratio).toBe(1);
  expect(long?.ratio).toBeGreaterThan(3);
  expect(long?.charactersPerSecond).toBeLessThan(short?.charactersPerSecond ?? 0);
});
