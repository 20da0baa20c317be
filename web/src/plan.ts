// The plan on the desk. Its text is the one truth: form, pages and problems follow it, and a form edits it by place.

import { batch, computed, signal } from "@preact/signals";
import type { ChangeSpec } from "@codemirror/state";
import type { Built, Change, Draft, Edit, Look, Names, Opened, Pages, Path, Saved } from "./answers";
import { ask, Refusal } from "./ask";
import { pathName } from "./values";

/** So long after the last key the text is looked at, and what is not saved kept aside. */
const PAUSE_MS = 250;
const DRAFT_MS = 1000;

interface Notice {
  readonly words: string;
  readonly hint?: string;
  /** What can be done about it. */
  readonly cure?: { readonly words: string; do(): void };
}

/** Under this name the program keeps what is typed here; a tab that is copied or loaded again has another one. */
const tab = crypto.randomUUID();

export const name = signal("");
export const text = signal("");
export const names = signal<Names>({});
export const look = signal<Look | null>(null);
export const pages = signal<Pages | null>(null);
export const areOld = signal(false);
export const notice = signal<Notice | null>(null);
export const clash = signal<Saved | null>(null);
export const drafts = signal<readonly Draft[]>([]);
/** Where the person is: what form, text and pages show. */
export const place = signal<Path>([]);

const base = signal("");
let digest = "";
type Write = () => Promise<void>;
/** What stands in fields of the form and is not in the text yet, by what writes it there. */
const waiting = signal<ReadonlyMap<Write, string>>(new Map());
export const isSaved = computed(() => text.value === base.value && waiting.value.size === 0);

/** Tell that `words` wait for `write`, null for nothing. */
export function waits(write: Write, words: string | null): void {
  const others = [...waiting.value].filter(([each]) => each !== write);
  waiting.value = new Map(words === null ? others : [...others, [write, words]]);
}

/** What shows the text and takes changes of it: the editor, with its undo. */
export interface Sheet {
  /** Begin with the text of another plan: nothing of the last one can be undone into it. */
  begin(text: string): void;
  /** Let another text stand here; it can be undone. */
  replace(text: string): void;
  change(change: ChangeSpec): void;
  show(at: number): void;
  isComposing(): boolean;
  undo(): void;
  redo(): void;
}
let sheet: Sheet | null = null;

export function useSheet(given: Sheet): void {
  sheet = given;
}

const COPY = { words: "Chép cả kế hoạch", do: () => void navigator.clipboard.writeText(allWords()) };

/** The text, and behind it, as comments, what could not be written into it. */
function allWords(): string {
  const others = [...waiting.value.values()].join("\n").split("\n").filter(Boolean);
  return [text.value, ...others.map((line) => `# ${line}\n`)].join("");
}

/** Do `work`; what the program says against it is shown. */
export async function tell<Done>(work: () => Promise<Done>): Promise<Done | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message: words, hint, isCutOff } = error;
    notice.value = isCutOff ? { words, hint, cure: COPY } : { words, hint };
    return undefined;
  }
}

let lastWanted = "";

/** Open another plan; what is not saved of this one is kept aside, and offered when it is opened again. */
export async function open(wanted: string): Promise<void> {
  lastWanted = wanted;
  await putAside();
  const opened = await ask<Opened>("open", { name: wanted });
  await putAside(); // what was typed meanwhile
  if (wanted !== lastWanted) return;
  batch(() => {
    name.value = wanted;
    names.value = opened.names;
    base.value = opened.text;
    drafts.value = opened.drafts;
    look.value = pages.value = clash.value = notice.value = null;
    place.value = [];
  });
  digest = opened.digest;
  isKept = false;
  history.replaceState(null, "", `?ke-hoach=${encodeURIComponent(wanted)}`);
  sheet?.begin(opened.text);
  await lookAgain();
}

async function putAside(): Promise<void> {
  await writeFields();
  if (waiting.value.size > 0) throw new Refusal("Có ô vừa gõ chưa ghi được vào kế hoạch", "xem lại ô ấy rồi hãy mở kế hoạch khác");
  if (name.value) await keepDraft();
}

/** Write into the text what stands in fields of the form and is not in the text yet. */
export async function writeFields(): Promise<void> {
  await Promise.all([...waiting.value.keys()].map((write) => write()));
  await queue;
}

/** Take what was typed and never saved in place of what is in the file. */
export async function takeDraft(kept: Draft): Promise<void> {
  base.value = kept.base;
  digest = kept.digest;
  sheet?.replace(kept.text);
  await keepDraft();
  if (kept.tab === tab) putOff(kept);
  else await dropDraft(kept);
}

export async function dropDraft(kept: Draft): Promise<void> {
  await ask("draft", { name: name.value, tab: kept.tab, text: "", base: "", digest: "" });
  putOff(kept);
}

/** Leave a draft until the plan is opened again. */
export function putOff(kept: Draft): void {
  drafts.value = drafts.value.filter((each) => each !== kept);
}

let pause: ReturnType<typeof setTimeout> | undefined;
/** Whether the program keeps a text aside that is not saved. */
let isKept = false;
let keeping: ReturnType<typeof setTimeout> | undefined;

/** Follow a text that has just changed. */
export function typed(now: string): void {
  text.value = now;
  clearTimeout(pause);
  clearTimeout(keeping);
  pause = setTimeout(() => (sheet?.isComposing() ? typed(now) : void tell(lookAgain)), PAUSE_MS);
  keeping = setTimeout(() => void tell(keepDraft), DRAFT_MS);
}

async function keepDraft(): Promise<void> {
  clearTimeout(keeping);
  const isTyped = text.value !== base.value;
  if (!isTyped && !isKept) return;
  isKept = isTyped;
  await ask("draft", theText());
}

function theText() {
  return { name: name.value, tab, text: text.value, base: base.value, digest };
}

async function lookAgain(): Promise<void> {
  clearTimeout(pause);
  const asked = { name: name.value, text: text.value };
  const looking = ask<Look>("look", { ...asked, tab });
  const drawing = ask<Pages>("pages", { ...asked, tab });
  drawing.catch(() => undefined); // told below, unless looking has failed as well
  const found = await looking;
  if (!isStill(asked)) return;
  look.value = found;
  areOld.value = true;
  const drawn = await drawing;
  if (!isStill(asked) || drawn.pages === null) return;
  batch(() => {
    pages.value = drawn;
    areOld.value = false;
  });
}

/** Let the program mend a problem that it has found; nothing is changed where that cannot be proven right. */
export async function correct(problem: number): Promise<void> {
  await writeFields();
  const asked = { name: name.value, text: text.value };
  const change = await ask<Change>("correct", { ...asked, problem });
  if (isStill(asked)) applyChange(change);
}

/** Let the program mend all that is surely a slip. */
export async function correctSafely(): Promise<void> {
  await writeFields();
  const asked = { name: name.value, text: text.value };
  const { change, count } = await ask<{ change: Change | null; count: number }>("correct-safely", asked);
  if (change && isStill(asked)) {
    applyChange(change);
    notice.value = { words: `Đã sửa ${count} chỗ`, hint: "bấm Hoàn tác nếu không muốn" };
  } else {
    notice.value = { words: "Không có chỗ nào chương trình tự sửa được mà chắc là đúng" };
  }
}

function applyChange(change: Change): void {
  sheet?.change(change);
  void tell(lookAgain);
}

/** Take back the last step, whether it was made in the form or in the text. */
export function undo(): void {
  void writeFields().then(() => sheet?.undo());
}

export function redo(): void {
  void writeFields().then(() => sheet?.redo());
}

/** Let `now` stand in place of the text on the desk, as one step that can be undone. */
export function replaceText(now: string): void {
  sheet?.replace(now);
}

function isStill(asked: { readonly name: string; readonly text: string }): boolean {
  return asked.name === name.value && asked.text === text.value;
}

// One edit after the other: the next one counts its places in what the last one has made.
let queue: Promise<unknown> = Promise.resolve();

/** Make the edits of a form; what is shown afterwards is what the text then says. */
export function edit(...edits: readonly Edit[]): Promise<boolean> {
  const work = queue.then(async () => (await tell(() => make(edits))) ?? false);
  queue = work;
  return work;
}

async function make(edits: readonly Edit[]): Promise<boolean> {
  const asked = { name: name.value, text: text.value };
  const change = await ask<Change>("edit", { ...asked, edits });
  if (!isStill(asked)) return make(edits);
  notice.value = null;
  if (change.from !== change.to || change.insert !== "") {
    sheet?.change(change);
    void tell(lookAgain);
  }
  return true;
}

export async function save(): Promise<void> {
  await writeFields();
  if (text.value === base.value) return;
  const asked = theText();
  const saved = await ask<Saved>("save", asked);
  if (asked.name !== name.value) return; // another plan is open by now
  if (saved.gone) {
    tellGone();
  } else if (saved.clashes.length > 0) {
    clash.value = saved;
  } else if (!saved.merged) {
    settle(saved.text, saved.digest);
  } else if (asked.text === text.value) {
    settle(saved.text, saved.digest);
    sheet?.replace(saved.text);
    notice.value = { words: "Có người vừa lưu kế hoạch này: đã ghép cả hai phần sửa" };
  } // else somebody has typed on: what was merged is merged again with the next save
}

/** Tell that the file of the plan is not there any more; what is on the desk can be written into a new one. */
export function tellGone(): void {
  settle("", "");
  notice.value = { words: "Tệp của kế hoạch này không còn trên đĩa", hint: "chữ vẫn còn ở đây", cure: WRITE_ANEW };
}

const WRITE_ANEW = {
  words: "Ghi lại tệp ấy",
  do: () => {
    notice.value = null;
    void tell(save);
  },
};

/** Settle a clash: keep one's own text, or take the one that is in the file. */
export async function settleClash(found: Saved, keepOwn: boolean): Promise<void> {
  settle(found.theirs, found.digest);
  clash.value = null;
  if (keepOwn) await save();
  else sheet?.replace(found.theirs);
}

function settle(now: string, known: string): void {
  base.value = now;
  digest = known;
}

/** Take over what somebody else has saved, where nothing of one's own is unsaved; else it is merged when one saves. */
export async function lookAtFile(): Promise<void> {
  const asked = name.value;
  if (!asked || !isSaved.value) return;
  const opened = await ask<Opened>("open", { name: asked });
  if (asked !== name.value || opened.digest === digest || !isSaved.value) return;
  settle(opened.text, opened.digest);
  sheet?.replace(opened.text);
  notice.value = { words: "Kế hoạch đã được sửa ở nơi khác: đang xem bản mới" };
}

/** Make the document of the plan; `instead` of one that was changed by hand, of which a copy is kept, where that is wanted. */
export async function build(instead = false): Promise<void> {
  if (!isSaved.value) await save();
  if (!isSaved.value) return;
  const built = await ask<Built>("build", { name: name.value, instead });
  if (built.document === null) {
    notice.value = { words: "Kế hoạch còn lỗi nên chưa tạo được văn bản", hint: "sửa các chỗ ghi ở cột bên phải" };
  } else if (built.spared !== null) {
    const hint = "bản ấy được giữ nguyên";
    const cure = { words: "Thay bản đã sửa tay, giữ một bản sao", do: () => void tell(() => build(true)) };
    notice.value = { words: `Đã tạo ${built.document}, vì ${built.spared} đã sửa bằng tay`, hint, cure };
  } else if (built.copy !== null) {
    notice.value = { words: `Đã tạo ${built.document}; bản đã sửa tay được giữ ở ${built.copy}` };
  } else {
    const { document } = built;
    const cure = { words: "Mở bằng Word", do: () => void tell(() => ask("show-document", { document })) };
    notice.value = { words: built.changed ? `Đã tạo ${document}` : `${document} không có gì thay đổi`, cure };
  }
}

/** The name of the path on the pages that shows `place`: itself, what it is part of, or its first part; null for none. */
export const herePath = computed(() => {
  const paths = pages.value?.paths ?? [];
  const here = paths.map((path) => path.findIndex((step, index) => step !== place.value[index]));
  const around = paths.reduce((best, path, index) => (here[index] === -1 && path.length > (paths[best]?.length ?? 0) ? index : best), -1);
  const found = paths[around] ?? paths[here.indexOf(place.value.length)];
  return found && place.value.length > 0 ? pathName(found) : null;
});

/** Show what stands at `at` of the text, or else in the rest of its line, which ends at `end`, or else before it. */
export function moved(at: number, end: number): void {
  const { paths, places } = pages.value ?? { paths: [], places: [] };
  const known = paths.map((path, index) => ({ path, at: places[index]! })).sort((one, other) => one.at - other.at);
  const before = known.findLast((each) => each.at <= at);
  const found = text.value.slice(before?.at, at).includes("\n") ? (known.find((each) => each.at > at && each.at <= end) ?? before) : before;
  if (found && !areOld.value) place.value = found.path;
}

/** Go to where `path` was typed. */
export function goTo(path: Path, at?: number): void {
  place.value = [...path]; // anew, though the person is there already
  const known = pages.value?.paths.findIndex((each) => pathName(each) === pathName(path)) ?? -1;
  const where = at ?? pages.value?.places[known];
  if (where !== undefined) sheet?.show(where);
}
