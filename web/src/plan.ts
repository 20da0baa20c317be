// The plan on the desk. Its text is the one truth: form, pages and problems follow it, and a form edits it by place.

import { batch, computed, signal } from "@preact/signals";
import type { ChangeSpec } from "@codemirror/state";
import type { Built, Change, Draft, Edit, Look, Names, Opened, Pages, Path, Saved } from "./answers";
import { ask, Refusal } from "./ask";
import { pathName } from "./values";

/** So long after the last key the text is looked at, and what is not saved kept aside. */
const PAUSE_MS = 250;
const DRAFT_MS = 1000;

export const name = signal("");
export const text = signal("");
export const names = signal<Names>({});
export const look = signal<Look | null>(null);
export const pages = signal<Pages | null>(null);
export const areOld = signal(false);
export const notice = signal<{ readonly words: string; readonly hint?: string } | null>(null);
export const clash = signal<Saved | null>(null);
export const draft = signal<Draft | null>(null);
/** Where the person is: what form, text and pages show. */
export const place = signal<Path>([]);

const base = signal("");
let digest = "";
export const isSaved = computed(() => text.value === base.value);

/** What shows the text and takes changes of it: the editor, with its undo. */
export interface Sheet {
  replace(text: string): void;
  change(change: ChangeSpec): void;
  show(at: number): void;
  isComposing(): boolean;
}
let sheet: Sheet | null = null;

export function useSheet(given: Sheet): void {
  sheet = given;
}

/** Do `work`; what the program says against it is shown. */
export async function tell<Done>(work: () => Promise<Done>): Promise<Done | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    notice.value = { words: error.message, hint: error.hint };
    return undefined;
  }
}

export async function open(wanted: string): Promise<void> {
  const opened = await ask<Opened>("open", { name: wanted });
  batch(() => {
    name.value = wanted;
    names.value = opened.names;
    base.value = opened.text;
    draft.value = opened.draft;
    look.value = pages.value = clash.value = notice.value = null;
    place.value = [];
  });
  digest = opened.digest;
  sheet?.replace(opened.text);
  await lookAgain();
}

/** Take what was typed and never saved in place of what is in the file. */
export function takeDraft(kept: Draft): void {
  base.value = kept.base;
  digest = kept.digest;
  draft.value = null;
  sheet?.replace(kept.text);
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
  pause = setTimeout(() => {
    if (!sheet?.isComposing()) void tell(lookAgain);
  }, PAUSE_MS);
  keeping = setTimeout(() => void tell(keepDraft), DRAFT_MS);
}

async function keepDraft(): Promise<void> {
  if (isSaved.value && !isKept) return;
  isKept = !isSaved.value;
  await ask("draft", { name: name.value, text: text.value, base: base.value, digest });
}

async function lookAgain(): Promise<void> {
  clearTimeout(pause);
  const asked = { name: name.value, text: text.value };
  const found = await ask<Look>("look", asked);
  if (!isStill(asked)) return;
  look.value = found;
  areOld.value = true;
  if (!found.printable) return;
  const drawn = await ask<Pages>("pages", asked);
  if (!isStill(asked) || drawn.pages === null) return;
  batch(() => {
    pages.value = drawn;
    areOld.value = false;
  });
}

function isStill(asked: { readonly name: string; readonly text: string }): boolean {
  return asked.name === name.value && asked.text === text.value;
}

// One edit after the other: the next one counts its places in what the last one has made.
let queue: Promise<unknown> = Promise.resolve();

/** Make the edits of a form; what is shown afterwards is what the text then says. */
export function edit(...edits: readonly Edit[]): Promise<void> {
  const work = queue.then(() => tell(() => make(edits)));
  queue = work.then(() => undefined);
  return work.then(() => undefined);
}

async function make(edits: readonly Edit[]): Promise<void> {
  const asked = { name: name.value, text: text.value };
  const change = await ask<Change>("edit", { ...asked, edits });
  if (!isStill(asked)) {
    await make(edits);
    return;
  }
  notice.value = null;
  if (change.from !== change.to || change.insert !== "") {
    sheet?.change(change);
    await lookAgain();
  }
}

export async function save(): Promise<void> {
  const asked = { name: name.value, text: text.value, base: base.value, digest };
  const saved = await ask<Saved>("save", asked);
  if (saved.clashes.length > 0) {
    clash.value = saved;
    return;
  }
  settle(saved.text, saved.digest);
  if (saved.merged && asked.text === text.value) {
    sheet?.replace(saved.text);
    notice.value = { words: "Có người vừa lưu kế hoạch này: đã ghép cả hai phần sửa" };
  }
}

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
  if (!name.value || !isSaved.value) return;
  const opened = await ask<Opened>("open", { name: name.value });
  if (opened.digest === digest || !isSaved.value) return;
  settle(opened.text, opened.digest);
  sheet?.replace(opened.text);
  notice.value = { words: "Kế hoạch đã được sửa ở nơi khác: đang xem bản mới" };
}

export async function build(): Promise<void> {
  if (!isSaved.value) await save();
  if (!isSaved.value) return;
  const built = await ask<Built>("build", { name: name.value });
  if (built.document === null) {
    notice.value = { words: "Kế hoạch còn lỗi nên chưa tạo được văn bản", hint: "sửa các chỗ ghi ở cột bên phải" };
  } else if (built.spared !== null) {
    const hint = "bản ấy được giữ nguyên";
    notice.value = { words: `Đã tạo ${built.document}, vì ${built.spared} đã sửa bằng tay`, hint };
  } else {
    notice.value = { words: built.changed ? `Đã tạo ${built.document}` : `${built.document} không có gì thay đổi` };
  }
}

/** Go to where `path` was typed. */
export function goTo(path: Path, at?: number): void {
  place.value = path;
  const known = pages.value?.paths.findIndex((each) => pathName(each) === pathName(path)) ?? -1;
  const where = at ?? pages.value?.places[known];
  if (where !== undefined) sheet?.show(where);
}
