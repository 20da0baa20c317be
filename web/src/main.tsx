// The desk: form or text on the left, the pages in the middle, what is to be done on the right.

import "./style.css";
import { render, type TargetedEvent } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "./answers";
import { ArrivalView, ChooseFile, DropPlace } from "./arrivals";
import { ask, keep } from "./ask";
import { PlanForm } from "./form";
import { panel } from "./frame";
import { handOn, papers } from "./hand_on";
import { judgeForm, PanelView, reviewEdits, tellOfEdits } from "./panels";
import { PagesView } from "./pages";
import {
  build, clash, drafts, dropDraft, isSaved, look, lookAtFile, name, names, moved, notice, open, putOff, redo, save, settleClash,
  takeDraft, tell, tellGone, text, typed, undo, useSheet, writeFields,
} from "./plan";
import { PictureArrival } from "./pictures";
import { Problems } from "./problems";
import { type TextView, textView } from "./text_view";
import { formatOf, isOffice } from "./values";
import { doing, stop, works } from "./work";

/** So often the plan's file is looked at: somebody may have saved it in Word, an editor, by git. */
const LOOK_MS = 3000;

function App({ first }: { readonly first: Desk }) {
  const [desk, setDesk] = useState(first);
  const [view, setView] = useState<"form" | "text">("form");
  const [sheet, setSheet] = useState<TextView | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const made = textView(holder.current!, {
      format: () => formatOf(name.value, first.form),
      names: () => names.value,
      typed,
      moved,
    });
    useSheet(made);
    setSheet(made);
    const wanted = new URLSearchParams(location.search).get("ke-hoach") ?? first.plans[0];
    if (wanted) void tell(() => open(wanted));
    let { plans } = first;
    const back = () => void tell(async () => {
      const now = await ask<Desk>("desk");
      const isGone = plans.includes(name.value) && !now.plans.includes(name.value);
      plans = now.plans;
      setDesk(now);
      if (isGone) tellGone();
      else await lookAtFile();
    });
    const leaving = (event: BeforeUnloadEvent) => {
      if (!isSaved.value) event.preventDefault();
    };
    const keys = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        event.preventDefault();
        void tell(save);
      }
    };
    addEventListener("focus", back);
    const watch = setInterval(async () => {
      if (document.visibilityState !== "visible") return;
      // Said once; whoever comes back to the page is told again.
      if (!(await tell(() => lookAtFile().then(() => true)))) clearInterval(watch);
    }, LOOK_MS);
    addEventListener("beforeunload", leaving);
    addEventListener("keydown", keys);
  }, []);
  useEffect(() => sheet?.problems(look.value?.problems ?? []), [sheet, look.value]);
  useEffect(() => sheet?.measure(), [sheet, view]);
  useEffect(() => {
    if (name.value && !isOffice(name.value)) void tell(tellOfEdits);
  }, [name.value]);
  const after = async (made: { readonly name: string }) => {
    setDesk(await ask<Desk>("desk"));
    panel.value = null;
    await open(made.name);
  };
  const isWide = panel.value?.kind === "charts";
  return (
    <>
      <Top desk={desk} after={after} />
      <Notices />
      <ArrivalView after={after} />
      <PictureArrival />
      <DropPlace />
      <main class={isWide ? "wide" : ""}>
        <section class="left" aria-label="Kế hoạch">
          <div class="bar" role="tablist">
            {(["form", "text"] as const).map((each) => (
              <button key={each} type="button" role="tab" aria-selected={view === each} onClick={() => setView(each)}>
                {each === "form" ? "Biểu mẫu" : "Chữ"}
              </button>
            ))}
          </div>
          <div class="scroll" hidden={view !== "form"}>
            {name.value ? (
              <PlanForm key={name.value} format={formatOf(name.value, desk.form)} isShown={view === "form"} />
            ) : (
              <p class="hint">Chọn một kế hoạch ở trên, hoặc bấm “Kế hoạch mới”.</p>
            )}
          </div>
          <div class="text" hidden={view !== "text"} ref={holder} />
        </section>
        {panel.value ? <PanelView plans={desk.plans} /> : <PagesView />}
        {!isWide && <Problems />}
      </main>
    </>
  );
}

function Top({ desk, after }: { readonly desk: Desk; after(made: { name: string }): Promise<void> }) {
  const [isNew, setNew] = useState(false);
  const state = isSaved.value ? "Đã lưu" : "Chưa lưu";
  const isPlan = name.value !== "" && !desk.offices.includes(name.value);
  const choose = async (event: TargetedEvent<HTMLSelectElement>) => {
    const select = event.currentTarget;
    panel.value = null;
    await tell(() => open(select.value));
    select.value = name.value; // where it could not be opened
  };
  const next = () => tell(async () => {
    await save();
    if (isSaved.value) await after(await ask<{ name: string }>("next", { name: name.value }));
  });
  return (
    <header>
      <strong>{desk.workspace}</strong>
      <select aria-label="Kế hoạch" value={name.value} onChange={choose}>
        {[...new Set([...desk.plans, name.value])].filter((each) => !desk.offices.includes(each)).map((each) => (
          <option key={each} value={each}>
            {each || "chưa mở kế hoạch nào"}
          </option>
        ))}
        <optgroup label="Sổ tay cơ quan">
          {desk.offices.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </optgroup>
      </select>
      <button type="button" onClick={() => setNew(!isNew)}>
        Kế hoạch mới
      </button>
      {isNew && <NewPlan desk={desk} done={(made) => (setNew(false), after(made))} close={() => setNew(false)} />}
      <ChooseFile words="Mở tệp Word, PDF, hình…" />
      <span class="space" />
      <button type="button" title="Hoàn tác (Ctrl+Z)" onClick={undo}>
        ↶ Hoàn tác
      </button>
      <button type="button" title="Làm lại (Ctrl+Y)" onClick={redo}>
        ↷ Làm lại
      </button>
      <span class={isSaved.value ? "saved" : "unsaved"} role="status">
        {name.value && state}
      </span>
      <button type="button" disabled={isSaved.value} onClick={() => void tell(save)}>
        Lưu
      </button>
      <Menu isPlan={isPlan} next={() => void next()} />
      <button type="button" class="main" disabled={!text.value || !isPlan} onClick={() => void tell(() => build())}>
        Tạo văn bản Word
      </button>
    </header>
  );
}

/** What is done less often. */
function Menu({ isPlan, next }: { readonly isPlan: boolean; next(): void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = (work: () => void) => () => {
    menu.current!.open = false;
    work();
  };
  const leave = (event: FocusEvent) => {
    if (!menu.current!.contains(event.relatedTarget as Node | null)) menu.current!.open = false;
  };
  return (
    <details class="menu" ref={menu} onFocusOut={leave} onKeyDown={(event) => event.key === "Escape" && (menu.current!.open = false)}>
      <summary>Việc khác</summary>
      <div>
        <button type="button" disabled={!isPlan} onClick={choose(() => void tell(() => reviewEdits()))}>
          Đưa chỗ sửa tay về
        </button>
        <button type="button" disabled={!isPlan} onClick={choose(() => (panel.value = { kind: "compare" }))}>
          So sánh với bản khác
        </button>
        <button type="button" disabled={!isPlan} onClick={choose(() => (panel.value = { kind: "charts" }))}>
          Xem bằng hình
        </button>
        <button type="button" disabled={!isPlan} onClick={choose(() => void tell(() => judgeForm()))}>
          Xem thể thức
        </button>
        <button type="button" disabled={!isPlan} onClick={choose(() => void tell(savePdf))}>
          Xuất PDF
        </button>
        {papers().map((paper) => (
          <button key={paper.words} type="button" disabled={!isPlan || paper.lacks !== ""} title={paper.lacks} onClick={choose(() => void tell(() => handOn(paper)))}>
            {paper.words}
          </button>
        ))}
        <button type="button" disabled={!isPlan} onClick={choose(next)}>
          Lập kế hoạch kỳ sau
        </button>
      </div>
    </details>
  );
}

/** Let the browser keep a PDF of the plan as it stands. */
async function savePdf(): Promise<void> {
  await writeFields();
  const made = await doing<{ pdf: string; isNear: boolean }>("Đang xuất PDF", "pdf", { name: name.value, text: text.value });
  const called = name.value.replace(/.*\//, "").replace(/\.ya?ml$/, ".pdf");
  keep(made.pdf, "application/pdf", called);
  const near = "máy này chưa có LibreOffice nên chỗ xuống dòng có thể khác Word đôi chút";
  notice.value = { words: `Đã xuất ${called}`, hint: made.isNear ? near : "trình duyệt đã lưu tệp ấy" };
}

interface Making {
  readonly desk: Desk;
  done(made: { name: string }): Promise<void>;
  close(): void;
}

function NewPlan({ desk, done, close }: Making) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current!.focus(), []);
  const [title, setTitle] = useState("");
  const [kind, setKind] = useState("");
  const make = async (event: Event) => {
    event.preventDefault();
    await tell(async () => done(await ask<{ name: string }>("new", { title, kind })));
  };
  return (
    <form class="new" onSubmit={(event) => void make(event)} onKeyDown={(event) => event.key === "Escape" && close()}>
      <input ref={field} aria-label="Tên kế hoạch" placeholder="Tên, ví dụ: Kế hoạch 2027" value={title} onInput={(event) => setTitle(event.currentTarget.value)} required />
      <select aria-label="Loại kế hoạch" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
        <option value="">chọn theo tên</option>
        {desk.kinds.map(([group, kinds]) => (
          <optgroup key={group} label={group}>
            {kinds.map(([each, meaning]) => (
              <option key={each} value={each}>
                {meaning}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button class="main">Tạo</button>
    </form>
  );
}

function Notices() {
  const kept = drafts.value[0];
  const both = clash.value;
  return (
    <div class="notices" role="alert">
      {works.value.map((work) => (
        <p key={work.id}>
          {work.words}… <Elapsed since={work.since} />
          <button type="button" onClick={() => stop(work)}>
            Dừng
          </button>
        </p>
      ))}
      {notice.value && (
        <p>
          {notice.value.words}
          {notice.value.hint && ` – ${notice.value.hint}`}
          {notice.value.cure && (
            <button type="button" onClick={notice.value.cure.do}>
              {notice.value.cure.words}
            </button>
          )}
          <button type="button" aria-label="Đóng" onClick={() => (notice.value = null)}>
            ✕
          </button>
        </p>
      )}
      {kept && (
        <p>
          Có phần đã gõ mà chưa lưu, từ lần trước hoặc ở một thẻ khác.
          <button type="button" onClick={() => void tell(() => takeDraft(kept))}>
            Lấy lại phần ấy
          </button>
          <button type="button" onClick={() => putOff(kept)}>
            Để sau
          </button>
          <button type="button" onClick={() => void tell(() => dropDraft(kept))}>
            Xóa hẳn phần ấy
          </button>
        </p>
      )}
      {both && (
        <div class="clash">
          <p>Có người vừa lưu kế hoạch này và sửa cùng chỗ với anh, chị:</p>
          {both.clashes.map((each) => (
            <div class="sides" key={each.line}>
              <pre aria-label="Của anh, chị">{each.ours.join("\n")}</pre>
              <pre aria-label="Đã lưu trên đĩa">{each.theirs.join("\n")}</pre>
            </div>
          ))}
          <button type="button" onClick={() => void tell(() => settleClash(both, true))}>
            Giữ bản của tôi (bên trái)
          </button>
          <button type="button" onClick={() => void tell(() => settleClash(both, false))}>
            Lấy bản trên đĩa (bên phải)
          </button>
        </div>
      )}
    </div>
  );
}

/** How many seconds have passed; said to nobody who only listens. */
function Elapsed({ since }: { readonly since: number }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(clock);
  }, []);
  return <span aria-live="off">{Math.max(0, Math.round((now - since) / 1000))} giây</span>;
}

const root = document.getElementById("desk")!;
ask<Desk>("desk").then(
  (first) => render(<App first={first} />, root),
  (error: Error) => (root.textContent = error.message),
);
