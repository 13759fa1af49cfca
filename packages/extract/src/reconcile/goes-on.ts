import type { Unit } from "./unit.ts";

/** From signing to signing and carrying out: nothing less, and a stage more. */
export function goesOn(from: Unit, to: Unit): boolean {
  return (
    from.stages.length > 0 &&
    to.stages.length > from.stages.length &&
    from.stages[0] === to.stages[0] &&
    from.stages.every((stage) => to.stages.includes(stage))
  );
}
