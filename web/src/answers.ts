// What the program answers; src/sinhkehoach/desk/session.py says it.

export type Step = string | number;
export type Path = readonly Step[];

/** A value of the plan: a text, nothing, a list, or keys in their order. */
export type Value = string | null | readonly Value[] | Keys;
export interface Keys {
  readonly keys: readonly (readonly [string, Value])[];
}

export interface Input {
  readonly kind: "line" | "text" | "choice" | "list" | "map" | "rows" | "record" | "either";
  readonly choices?: readonly string[];
  readonly item?: Input;
  readonly alone?: boolean;
  readonly model?: string;
  readonly text?: string;
  readonly items?: string;
  readonly ways?: Readonly<Record<string, Input>>;
}

export interface Field {
  readonly key: string;
  readonly description: string;
  readonly required: boolean;
  readonly examples: readonly unknown[];
  readonly input: Input;
}

export interface Model {
  readonly fields: readonly Field[];
  /** What keys beside the fields take, if they may stand there. */
  readonly others: Input | null;
}

/** What a file may say: the model of the whole, and all models that it is made of. */
export interface Format {
  readonly root: string;
  readonly models: Readonly<Record<string, Model>>;
}

export interface Form {
  /** The models of a plan and of the office's file. */
  readonly roots: { readonly plan: string; readonly office: string };
  readonly models: Format["models"];
}

export type Names = Readonly<Record<string, readonly (readonly [string, string])[]>>;

export interface Desk {
  readonly workspace: string;
  readonly plans: readonly string[];
  readonly offices: readonly string[];
  readonly kinds: readonly (readonly [group: string, kinds: readonly (readonly [string, string])[]])[];
  readonly form: Form;
}

/** A text that was typed in some `tab` and never saved. */
export interface Draft {
  readonly tab: string;
  readonly text: string;
  readonly base: string;
  readonly digest: string;
}

export interface Opened {
  readonly text: string;
  readonly digest: string;
  readonly drafts: readonly Draft[];
  readonly names: Names;
}

export interface Problem {
  readonly severity: "lỗi" | "cảnh báo" | "gợi ý";
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly path: Path;
  readonly line: number;
  readonly at: number;
  /** The program can try to mend it, and may do so unasked where that is safe. */
  readonly cure: boolean;
  readonly isSafe: boolean;
}

export interface Chart {
  readonly name: string;
  readonly title: string;
  /** The picture; where it is "", `empty` says why. */
  readonly svg: string;
  readonly empty: string;
}

export interface Look {
  readonly problems: readonly Problem[];
  readonly values: Value;
  readonly printable: boolean;
  /** What the budget and its items come to, as they are printed. */
  readonly sums: readonly (readonly [Path, string])[];
}

export interface Sheet {
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  /** The number of this page's first place among all `paths`. */
  readonly first: number;
}

/** The pages; a word with `data-place` n was made from `paths[first + n]`, which is typed at `places[first + n]`. */
export interface Pages {
  readonly pages: readonly Sheet[] | null;
  readonly paths: readonly Path[];
  readonly places: readonly number[];
  readonly fonts: readonly string[];
}

export type Edit =
  | { readonly do: "put"; readonly path: Path; readonly value: NewValue }
  | { readonly do: "insert"; readonly path: Path; readonly index: number; readonly value: NewValue }
  | { readonly do: "remove"; readonly path: Path }
  | { readonly do: "move"; readonly path: Path; readonly to: number }
  | { readonly do: "reorder"; readonly path: Path; readonly order: readonly number[] };

export type NewValue = string | null | readonly NewValue[] | { readonly [key: string]: NewValue };

export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export interface Clash {
  readonly line: number;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

export interface Saved {
  readonly text: string;
  readonly digest: string;
  readonly merged: boolean;
  readonly theirs: string;
  readonly clashes: readonly Clash[];
  /** The file is not there any more; nothing was written. */
  readonly gone: boolean;
}

export interface Built {
  readonly document: string | null;
  readonly spared: string | null;
  /** Where a document that was changed by hand is kept, whose place the new one has taken. */
  readonly copy: string | null;
  readonly changed: boolean;
}

/** A stretch of text as it was and as it is: the same where nothing has changed in it. */
export type Piece = readonly [old: string, now: string];

export interface HandEdit {
  readonly group: string;
  readonly pieces: readonly Piece[];
  readonly where: string;
  readonly path: Path;
  readonly line: number;
  readonly at: number;
  /** It can go back into the plan; else `advice` says what a person must do. */
  readonly back: boolean;
  readonly advice: string;
}

export interface HandEdits {
  readonly edits: readonly HandEdit[];
  readonly consequences: readonly (readonly [string, string])[];
  readonly clashes: readonly Clash[];
  readonly comments: readonly (readonly [author: string, on: string, words: string])[];
  readonly remarks: readonly string[];
  /** The plan with the edits in it. */
  readonly text: string;
}

export interface TakenIn {
  readonly name: string;
  readonly characters: number;
  readonly found: number;
  readonly differences: readonly (readonly [paper: string, plan: string])[];
  readonly renumbered: readonly (readonly [paper: string, plan: string, words: string])[];
  readonly moved: readonly string[];
  readonly untaken: readonly (readonly [kind: string, words: string])[];
  readonly remarks: readonly string[];
  readonly doubts: number;
  readonly office: readonly string[];
  readonly isOfficeWritten: boolean;
}

export type Revision = readonly [name: string, day: string, title: string];

export interface Comparison {
  readonly parts: readonly { readonly part: string; readonly sentences: readonly (readonly (readonly [string, "plain" | "old" | "new"])[])[] }[];
  readonly remarks: readonly string[];
  readonly problems: readonly (readonly [string, string])[];
}

export interface FormFinding {
  readonly rule: string;
  readonly force: "bắt buộc" | "nên";
  readonly found: string;
  readonly wanted: string;
  readonly text: string;
  readonly places: number;
  readonly mending: string;
}

export interface FormFindings {
  readonly regime: string;
  /** Why the rules have nothing to say of the document, "" where they have. */
  readonly reason: string;
  readonly counts: readonly (readonly [outcome: string, count: number])[];
  readonly parts: readonly { readonly part: string; readonly findings: readonly FormFinding[] }[];
}

export interface Mended {
  readonly docx: string | null;
  readonly cured: readonly string[];
  readonly left: readonly (readonly [rule: string, found: string, why: string])[];
}

/** What was handed on of a plan: its files, and what keeps others from being there. */
export interface HandedOn {
  readonly files: readonly { readonly file: string; readonly holds: string }[];
  readonly remarks: readonly string[];
  readonly problems: readonly Problem[];
  /** How many figures a report lacks. */
  readonly missing: number;
}
