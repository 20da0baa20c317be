// Work that takes a while: what is being done is shown with the time it has taken, and can be stopped.

import { signal } from "@preact/signals";
import { ask } from "./ask";

export interface Work {
  readonly id: string;
  readonly words: string;
  readonly since: number;
}

export const works = signal<readonly Work[]>([]);

/** Ask for something that takes a while, told as `words` meanwhile. */
export async function doing<Answer>(words: string, what: string, asked: object, file?: File): Promise<Answer> {
  const work = { id: crypto.randomUUID(), words, since: Date.now() };
  works.value = [...works.value, work];
  try {
    const sent = file ? { file: file.name, sent: true } : {};
    return await ask<Answer>(what, { ...asked, ...sent, work: work.id }, file);
  } finally {
    works.value = works.value.filter((each) => each !== work);
  }
}

export function stop(work: Work): void {
  void ask("stop", { work: work.id });
}
