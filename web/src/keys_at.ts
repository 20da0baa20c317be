// Lines of a plan + the format → which keys may stand in a line, and which names of the office in a value.

import type { Field, Format, Input, Names } from "./answers";

const KEY = /^(\s*(?:- +)*)([^\s:#"'[{-][^:#"'[{]*?)\s*:(?:\s|$)/;

/** Which list of `co-quan.yaml` a key chooses from. */
const CHOSEN: Readonly<Record<string, string>> = {
  "cơ quan": "cơ quan",
  "ký": "người ký",
  "căn cứ": "văn bản",
  "chủ trì": "đơn vị",
  "phối hợp": "đơn vị",
  "đơn vị": "đơn vị",
};

export function namesFor(key: string, names: Names): Names[string] {
  return names[CHOSEN[key.toLowerCase()] ?? ""] ?? [];
}

export function keyAt(line: string): { readonly key: string; readonly from: number; readonly to: number } | null {
  const found = KEY.exec(line);
  if (!found) return null;
  const from = found[1]!.length;
  return { key: found[2]!.toLowerCase(), from, to: from + found[2]!.length };
}

/** The fields that may stand at line `number` (from 0), by the keys above it that stand further left. */
export function fieldsAt(lines: readonly string[], number: number, format: Format): readonly Field[] {
  const above: string[] = [];
  let column = columnOf(lines[number] ?? "");
  for (let at = number - 1; at >= 0 && column > 0; at--) {
    const line = lines[at]!;
    const key = keyAt(line);
    if (key && key.from < column && !line.trimStart().startsWith("#")) {
      above.unshift(key.key);
      column = Math.min(key.from, line.length - line.trimStart().length);
    }
  }
  let fields = format.models[format.root]?.fields ?? [];
  for (const key of above) {
    const input = fields.find((field) => field.key === key)?.input;
    fields = input ? fieldsIn(input, format) : fields;
  }
  return fields;
}

function columnOf(line: string): number {
  return /^\s*(?:- +)*/.exec(line)![0].length;
}

function fieldsIn(input: Input, format: Format): readonly Field[] {
  if (input.model) return format.models[input.model]?.fields ?? [];
  if (input.item) return fieldsIn(input.item, format);
  return input.ways?.["map"] ? fieldsIn(input.ways["map"], format) : [];
}
