// Pictures that come to the desk: kept in the workspace, then printed where the person wants them; charts as well.

import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { NewValue, Path } from "./answers";
import { ask } from "./ask";
import { edit, look, name, notice, tell, writeFields } from "./plan";
import { isKeys, isList, isOffice, summary, valueAt, valueOf } from "./values";

const APPENDICES: Path = ["phụ lục"];
/** What is printed is 160 mm wide: so it has some 300 points to the inch. */
const PRINTED_PX = 2000;

interface Coming {
  readonly file: File;
  readonly caption: string;
  /** A new appendix for it lies across the page. */
  readonly isWide: boolean;
}

/** A picture of which it is not known yet where it is to be printed. */
const coming = signal<Coming | null>(null);

export function isPicture(file: File): boolean {
  return ["image/png", "image/jpeg"].includes(file.type);
}

/** Ask where a picture is to be printed. */
export function placePicture(file: File, caption = "", isWide = false): void {
  if (!name.value || isOffice(name.value)) notice.value = { words: "Mở kế hoạch cần có hình rồi đưa hình vào" };
  else coming.value = { file, caption, isWide };
}

/** Keep a picture in the workspace, and add it to the pictures at `path`. */
export async function addPicture(path: Path, file: File, caption = ""): Promise<void> {
  await insert(path, file, caption, (picture) => picture);
}

async function addAppendix({ file, caption, isWide }: Coming): Promise<void> {
  const title = caption || file.name.replace(/\.[^.]*$/, "");
  await insert(APPENDICES, file, caption, (picture) => ({ "tên": title, ...(isWide && { "khổ": "ngang" }), "hình": [picture] }));
}

async function insert(path: Path, file: File, caption: string, entry: (picture: NewValue) => NewValue): Promise<void> {
  const plan = name.value;
  const kept = await ask<{ file: string }>("picture", { file: file.name }, file);
  await writeFields();
  if (plan !== name.value) return;
  const value = entry({ "tệp": kept.file, ...(caption && { "tên": caption }) });
  const there = valueAt(look.value?.values, path);
  const index = isList(there) ? there.length : there === undefined || there === null ? 0 : 1;
  if (await edit({ do: "insert", path, index, value })) {
    notice.value = { words: `Đã đưa hình vào kế hoạch, tệp hinh/${kept.file}`, hint: "bấm Hoàn tác nếu không muốn" };
  }
}

/** Where a picture that came in may go. */
export function PictureArrival() {
  const came = coming.value;
  const [chosen, setChosen] = useState("");
  if (!came) return null;
  const appendices = valueAt(look.value?.values, APPENDICES);
  const there = isList(appendices) ? appendices : [];
  const done = () => {
    coming.value = null;
    setChosen("");
  };
  const put = async () => {
    const number = chosen === "" ? -1 : Number(chosen);
    if (number in there) await addPicture([...APPENDICES, number, "hình"], came.file, came.caption);
    else await addAppendix(came);
    done();
  };
  return (
    <form
      class="arrival"
      onSubmit={(event) => {
        event.preventDefault();
        void tell(put);
      }}
      onKeyDown={(event) => event.key === "Escape" && done()}
    >
      <label>
        Đưa hình <strong>{came.caption || came.file.name}</strong> vào{" "}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)} ref={(field) => field?.focus()}>
          <option value="">một phụ lục mới</option>
          {there.map((each, number) => (
            <option key={number} value={number}>
              phụ lục {number + 1}: {summary(isKeys(each) ? (valueOf(each, "tên") ?? null) : each)}
            </option>
          ))}
        </select>
      </label>
      <button class="main">Đưa vào</button>
      <button type="button" onClick={done}>
        Thôi
      </button>
    </form>
  );
}

/** The part of the form over which a picture is let go that takes pictures; null for none. */
export function placeOver(target: EventTarget | null): Path | null {
  if (!(target instanceof Element)) return null;
  const folded = target.closest("summary")?.parentElement?.querySelector<HTMLElement>(":scope > [data-pictures]");
  const holder = folded ?? target.closest<HTMLElement>("[data-pictures]");
  return holder ? (JSON.parse(holder.dataset["pictures"]!) as Path) : null;
}

/** Return a picture drawn as SVG as a PNG, large enough to be printed. */
export async function drawn(svg: string, called: string): Promise<File> {
  const picture = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    picture.src = address;
    await picture.decode();
    const scale = Math.max(2, PRINTED_PX / picture.naturalWidth);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.naturalWidth * scale);
    canvas.height = Math.round(picture.naturalHeight * scale);
    const context = canvas.getContext("2d")!;
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const data = await new Promise<Blob>((done) => canvas.toBlob((made) => done(made!), "image/png"));
    return new File([data], `${called}.png`, { type: "image/png" });
  } finally {
    URL.revokeObjectURL(address);
  }
}
