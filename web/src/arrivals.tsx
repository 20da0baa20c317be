// Files that come to the desk, dropped on it or chosen: what each is may be seen, what to do with it is asked.

import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { TakenIn } from "./answers";
import { name, open, tell } from "./plan";
import { panel } from "./frame";
import { judgeForm, reviewEdits } from "./panels";
import { addPicture, isPicture, placeOver, placePicture } from "./pictures";
import { doing } from "./work";

interface Arrival {
  readonly file: File;
  /** The plan of this workspace that the document was made of, if any. */
  readonly plan: string | null;
}

const arrival = signal<Arrival | null>(null);

/** Take a file that came in, over `target` if it was dropped: ask what it is, then what to do with it. */
export function receive(file: File, target: EventTarget | null = null): void {
  if (isPicture(file)) {
    const path = placeOver(target);
    if (path) void tell(() => addPicture(path, file));
    else placePicture(file);
    return;
  }
  void tell(async () => {
    arrival.value = { file, plan: (await doing<{ plan: string | null }>(`Đang đọc ${file.name}`, "owner", {}, file)).plan };
  });
}

/** Files that are dropped anywhere on the page come in here, not in place of the page. */
export function DropPlace() {
  const [over, setOver] = useState<"nothing" | "document" | "picture">("nothing");
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
        setOver(event.dataTransfer.items[0]?.type.startsWith("image/") ? "picture" : "document");
      }
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver("nothing");
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setOver("nothing");
      if (file) {
        event.preventDefault();
        receive(file, event.target);
      }
    };
    addEventListener("dragover", enter);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
  }, []);
  if (over === "nothing") return null;
  return over === "document" ? (
    <div class="drop">Thả tệp Word, PDF vào đây</div>
  ) : (
    <div class="drop picture-drop">Thả hình vào phụ lục, nhiệm vụ cần có hình; thả chỗ khác thì chọn sau</div>
  );
}

/** A button that lets one choose a file. */
export function ChooseFile({ words }: { readonly words: string }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current!.click()}>
        {words}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words}
        accept=".docx,.doc,.odt,.rtf,.pdf,.txt,.png,.jpg,.jpeg"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) receive(file);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}

export function ArrivalView({ after }: { after(made: { name: string }): Promise<void> }) {
  const [withOffice, setWithOffice] = useState(true);
  const came = arrival.value;
  if (!came) return null;
  const { file, plan } = came;
  const done = (work: () => Promise<void>) => {
    arrival.value = null;
    void tell(work);
  };
  const takeIn = async () => {
    const found = await doing<TakenIn>(`Đang lập kế hoạch từ ${file.name}`, "take-in", { office: withOffice }, file);
    await after(found);
    panel.value = { kind: "taken", found };
  };
  const bringBack = async () => {
    if (plan && plan !== name.value) await open(plan);
    await reviewEdits(file);
  };
  const asNew = (
    <span>
      <button type="button" class={plan ? "" : "main"} onClick={() => done(takeIn)}>
        Lập kế hoạch mới từ tệp này
      </button>
      <label>
        <input type="checkbox" checked={withOffice} onChange={(event) => setWithOffice(event.currentTarget.checked)} /> thêm cơ quan, đơn vị, người ký còn thiếu vào co-quan.yaml
      </label>
    </span>
  );
  return (
    <div class="arrival">
      <span>
        <strong>{file.name}</strong>
        {plan ? ` là văn bản tạo từ kế hoạch ${plan}.` : " không phải văn bản do chương trình tạo ra từ kế hoạch ở đây."}
      </span>
      {(plan ?? name.value) && (
        <button type="button" class={plan ? "main" : ""} onClick={() => done(bringBack)}>
          Đưa chỗ sửa tay về {plan ?? name.value}
        </button>
      )}
      {name.value && (
        <button type="button" onClick={() => done(async () => void (panel.value = { kind: "compare", file }))}>
          So sánh với kế hoạch đang mở
        </button>
      )}
      <button type="button" onClick={() => done(() => judgeForm(file))}>
        Xem, sửa thể thức
      </button>
      {asNew}
      <button type="button" onClick={() => (arrival.value = null)}>
        Thôi
      </button>
    </div>
  );
}
