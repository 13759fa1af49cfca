import type { Amount, AmountReader } from "../quantity-draft.ts";
import type { QuantityLanguage } from "../quantity-language.ts";

type Parts = Readonly<Record<string, string>>;

function readPlace(
  parts: Parts,
  language: QuantityLanguage,
  unit: "stage" | "ordinal",
): Amount | null {
  const written = parts.ordinal_number ?? parts.number;
  const value = written === undefined ? null : language.numerals.readNumber(written);
  if (value === null || value < 1 || !Number.isInteger(value)) return null;
  return { value, value_max: null, bound: "exact", unit, role: unit };
}

/** Reads 二期, 第二阶段. */
export const readStage: AmountReader = ({ parts }, language) => readPlace(parts, language, "stage");

/** Reads 第四次. */
export const readOrdinal: AmountReader = ({ parts }, language) =>
  readPlace(parts, language, "ordinal");
