/** The characters that a match can start with, and whether it can be empty. */
interface First {
  readonly characters: ReadonlySet<string>;
  readonly canBeEmpty: boolean;
}

const ZERO_WIDTH = /\(\?<?[=!]/y;
const OPENING = /\((?:\?:)?/y;
const QUANTIFIER = /(?:([*?+])|\{(\d+)(?:,\d*)?\})\??/y;
const ESCAPE = /\\(?:u([0-9a-f]{4})|(.))/iy;
const CONTROL: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

/**
 * Reads the source of a regular expression for the characters that its matches start with. Knows
 * what rule files use: words, classes without `^`, groups, look-around, repetitions.
 */
export function firstCharacters(source: string): ReadonlySet<string> {
  let at = 0;
  const take = (expression: RegExp) => {
    expression.lastIndex = at;
    const found = expression.exec(source);
    if (found) at += found[0].length;
    return found;
  };
  const takeCharacter = (): string => {
    const escaped = take(ESCAPE);
    if (escaped?.[1]) return String.fromCharCode(Number.parseInt(escaped[1], 16));
    if (escaped?.[2]) {
      if (/[a-z]/i.test(escaped[2]) && !CONTROL[escaped[2]])
        throw new Error(`\\${escaped[2]} in a pattern: ${source}`);
      return CONTROL[escaped[2]] ?? escaped[2];
    }
    at++;
    return source[at - 1] ?? "";
  };
  const takeClass = (): Set<string> => {
    if (source[++at] === "^") throw new Error(`a pattern starts with [^…]: ${source}`);
    const characters = new Set<string>();
    while (at < source.length && source[at] !== "]") {
      const from = takeCharacter();
      const isRange = source[at] === "-" && source[at + 1] !== "]";
      if (isRange) at++;
      const to = isRange ? takeCharacter() : from;
      for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++)
        characters.add(String.fromCharCode(code));
    }
    at++;
    return characters;
  };
  const takeGroup = (): First => {
    const inner = takeAlternatives();
    at++;
    return inner;
  };
  const takeAtom = (): First => {
    if (take(ZERO_WIDTH)) {
      skipGroup();
      return { characters: new Set(), canBeEmpty: true };
    }
    if (take(OPENING)) return takeGroup();
    if (source[at] === "[") return { characters: takeClass(), canBeEmpty: false };
    return { characters: new Set([takeCharacter()]), canBeEmpty: false };
  };
  const skipGroup = () => {
    for (let depth = 1; depth > 0 && at < source.length; at++) {
      if (source[at] === "\\") at++;
      else if (source[at] === "(") depth++;
      else if (source[at] === ")") depth--;
      else if (source[at] === "[")
        while (source[at] !== "]" && at < source.length) at += source[at] === "\\" ? 2 : 1;
    }
  };
  const takeSequence = (): First => {
    const characters = new Set<string>();
    let canBeEmpty = true;
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      // What cannot be first any more may be anything: only its end matters.
      const atom = canBeEmpty ? takeAtom() : skipAtom();
      const quantifier = take(QUANTIFIER);
      const isOptional =
        quantifier?.[1] === "*" || quantifier?.[1] === "?" || quantifier?.[2] === "0";
      if (canBeEmpty) for (const character of atom.characters) characters.add(character);
      if (!atom.canBeEmpty && !isOptional) canBeEmpty = false;
    }
    return { characters, canBeEmpty };
  };
  const skipAtom = (): First => {
    if (source[at] === "[")
      while (source[at] !== "]" && at < source.length) at += source[at] === "\\" ? 2 : 1;
    if (source[at] === "(") {
      at++;
      skipGroup();
    } else at += source[at] === "\\" ? 2 : 1;
    return { characters: new Set(), canBeEmpty: false };
  };
  const takeAlternatives = (): First => {
    const characters = new Set<string>();
    let canBeEmpty = false;
    for (;;) {
      const alternative = takeSequence();
      for (const character of alternative.characters) characters.add(character);
      canBeEmpty ||= alternative.canBeEmpty;
      if (source[at] !== "|") return { characters, canBeEmpty };
      at++;
    }
  };
  const first = takeAlternatives();
  if (first.canBeEmpty) throw new Error(`a pattern that can match nothing: ${source}`);
  return first.characters;
}
