// Files that come to the desk, dropped on it or chosen: what each is may be seen, what to do with it is asked.

import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { TakenIn } from "./answers";
import { name, open, tell } from "./plan";
import { panel } from "./frame";
import { judgeForm, reviewEdits } from "./panels";
import { doing } from "./work";

interface Arrival {
  readonly file: File;
  /** The plan of this workspace that the document was made of, if any. */
  readonly plan: string | null;
}

const arrival = signal<Arrival | null>(null);

/** Take a file that came in: ask what it is, then what to do with it. */
export function receive(file: File): void {
  void tell(async () => {
    arrival.value = { file, plan: (await doing<{ plan: string | null }>(`Đang đọc ${file.name}`, "owner", {}, file)).plan };
  });
}

/** Files that are dropped anywhere on the page come in here, not in place of the page. */
export function DropPlace() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
        setOver(true);
      }
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (file) {
        event.preventDefault();
        receive(file);
      }
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
  }, []);
  return isOver ? <div class="drop">Thả tệp Word, PDF vào đây</div> : null;
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
        accept=".docx,.doc,.odt,.rtf,.pdf,.txt"
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
