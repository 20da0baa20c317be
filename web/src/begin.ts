// Where there is no workspace yet: offers to make one, then opens the desk.

import { ask, Refusal } from "./ask";

const form = document.querySelector<HTMLFormElement>("#begin")!;
const folder = document.querySelector<HTMLInputElement>("#folder")!;
const said = document.querySelector<HTMLElement>("#said")!;

async function tell(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    said.textContent = `${error.message}: ${error.hint}`;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void tell(async () => {
    await ask("begin", { folder: folder.value });
    location.reload();
  });
});

void tell(async () => {
  folder.value = (await ask<{ folder: string }>("offer")).folder;
  folder.focus();
});
