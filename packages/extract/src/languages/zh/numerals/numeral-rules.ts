import { z } from "zod";

/** The shape of `rules/zh/numerals.yml`. */
export const NumeralRules = z.strictObject({
  digits: z.record(z.string().regex(/^\d$/), z.array(z.string().length(1))),
  units: z.record(z.string().length(1), z.number().positive()),
  more: z.array(z.string().length(1)),
  decimal_point: z.array(z.string().length(1)),
  prefixed_measures: z.array(z.string().length(1)),
});
export type NumeralRules = z.infer<typeof NumeralRules>;
