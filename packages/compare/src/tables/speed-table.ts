import type { Speed } from "../speed/measure-speeds.ts";
import { formatTable } from "./format-table.ts";

/** Speeds, rounded to what another machine would show too. */
export function speedTable(speeds: readonly Speed[]): string {
  return formatTable(
    ["", "time, Pledgeline's is 1", "million characters a second"],
    speeds.map(({ name, ratio, charactersPerSecond }) => [
      name,
      round(ratio, ratio < 10 ? 2 : 1),
      round(charactersPerSecond / 1_000_000, 2),
    ]),
  );
}

/** To so many digits that count, and no exponent: 0.062, 1.4, 40, 200. */
function round(figure: number, digits: number): string {
  return String(Number(figure.toPrecision(digits)));
}
