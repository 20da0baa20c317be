// Values of a plan and the paths to them.

import type { Form, Format, Keys, Path, Value } from "./answers";

const OFFICE_FILE = "co-quan.yaml";

export function isOffice(name: string): boolean {
  return name.split("/").at(-1) === OFFICE_FILE;
}

/** What the file called `name` may say. */
export function formatOf(name: string, { roots, models }: Form): Format {
  return { root: isOffice(name) ? roots.office : roots.plan, models };
}

export function isKeys(value: Value | undefined): value is Keys {
  return typeof value === "object" && value !== null && "keys" in value;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function valueOf(value: Value | undefined, key: string): Value | undefined {
  return isKeys(value) ? value.keys.find(([each]) => each === key)?.[1] : undefined;
}

/** What stands at `path`; in a list that a single item stands for, that item is the first. */
export function valueAt(value: Value | undefined, path: Path): Value | undefined {
  return path.reduce<Value | undefined>((at, step) => {
    if (typeof step === "string") return valueOf(at, step);
    return isList(at) ? at[step] : step === 0 ? at : undefined;
  }, value);
}

/** The items of a list, for which a single one may stand alone. */
export function itemsOf(value: Value | undefined, alone: boolean | undefined): readonly Value[] {
  if (isList(value)) return value;
  return alone && value !== undefined && value !== null ? [value] : [];
}

/** The text in a value, "" for anything else. */
export function textOf(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

export function shapeOf(value: Value | undefined): "map" | "list" | "text" {
  return isKeys(value) ? "map" : isList(value) ? "list" : "text";
}

/** A path as the page writes it into an attribute. */
export function pathName(path: Path): string {
  return JSON.stringify(path);
}

/** What a person calls an entry: its name, or its first text. */
export function summary(value: Value | undefined): string {
  if (typeof value === "string") return value;
  if (isList(value)) return value.map(summary).filter(Boolean).join(" · ");
  if (!isKeys(value)) return "";
  const named = ["tên", "đích", "nội dung", "đơn vị", "họ tên"].map((key) => valueOf(value, key));
  return summary(named.find((each) => each !== undefined) ?? value.keys[0]?.[1]);
}
