// What takes the place of the pages for a while: hand edits side by side, a comparison, what was taken in.

import { useEffect, useState } from "preact/hooks";
import type { Comparison, FormFindings, HandEdit, HandEdits, Mended, Piece, Revision, TakenIn } from "./answers";
import { ask, keep } from "./ask";
import { ChartsPanel } from "./charts";
import { Frame, panel } from "./frame";
import { HandedPanel } from "./hand_on";
import { goTo, name, notice, replaceText, tell, text, writeFields } from "./plan";
import { doing } from "./work";

export function PanelView({ plans }: { readonly plans: readonly string[] }) {
  const shown = panel.value;
  if (!shown) return null;
  switch (shown.kind) {
    case "edits":
      return <EditsPanel key={name.value} found={shown.found} file={shown.file} />;
    case "compare":
      return <ComparePanel key={name.value} plans={plans} file={shown.file} />;
    case "form":
      return <FormPanel found={shown.found} file={shown.file} />;
    case "charts":
      return <ChartsPanel key={name.value} />;
    case "handed":
      return <HandedPanel key={name.value} paper={shown.paper} found={shown.found} />;
    case "taken":
      return <TakenPanel found={shown.found} />;
  }
}

/** Look for what was changed by hand in `file`, in the plan's own document without one. */
export async function reviewEdits(file?: File): Promise<void> {
  await writeFields();
  const found = await doing<HandEdits>("Đang so văn bản với kế hoạch", "hand-edits", { name: name.value, text: text.value }, file);
  if (found.edits.length + found.comments.length === 0) {
    notice.value = { words: ["Văn bản không có chỗ nào sửa bằng tay", ...found.remarks].join(". ") };
  } else {
    panel.value = { kind: "edits", found, file };
  }
}

/** Say that somebody has changed the plan's document in Word, where that is so. */
export async function tellOfEdits(): Promise<void> {
  const asked = name.value;
  const { document } = await ask<{ document: string | null }>("edited", { name: asked });
  if (document === null || asked !== name.value || notice.value) return;
  const cure = { words: "Xem chỗ sửa", do: () => void tell(() => reviewEdits()) };
  notice.value = { words: `${document} đã được sửa bằng tay trong Word`, cure };
}

function EditsPanel({ found, file }: { readonly found: HandEdits; readonly file: File | undefined }) {
  const able = found.edits.flatMap((each, index) => (each.back ? [index] : []));
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set(able));
  const groups = Map.groupBy(found.edits.entries(), ([, each]) => each.group);
  const take = () =>
    tell(async () => {
      await writeFields();
      const asked = { name: name.value, text: text.value, taken: [...taken] };
      const now = await doing<HandEdits>("Đang đưa chỗ sửa vào kế hoạch", "hand-edits", asked, file);
      const count = now.edits.filter((each, index) => each.back && taken.has(index)).length;
      replaceText(now.text);
      panel.value = null;
      const left = taken.size - count;
      const hint = left > 0 ? `${left} chỗ không đưa được cùng các chỗ kia, xem lại bằng “Đưa chỗ sửa tay về”` : "xem lại rồi bấm Lưu";
      notice.value = { words: `Đã đưa ${count} chỗ vào kế hoạch`, hint };
    });
  const change = (index: number, isTaken: boolean) => {
    const now = new Set(taken);
    if (isTaken) now.add(index);
    else now.delete(index);
    setTaken(now);
  };
  return (
    <Frame title={`Chỗ sửa bằng tay (${found.edits.length})`}>
      {found.remarks.map((each) => (
        <p class="hint" key={each}>
          {each}
        </p>
      ))}
      {[...groups].map(([group, edits]) => (
        <div key={group}>
          <h3>{group}</h3>
          <table class="edits">
            <thead>
              <tr>
                <th scope="col">Lấy</th>
                <th scope="col">Trong kế hoạch</th>
                <th scope="col">Sửa trên văn bản</th>
              </tr>
            </thead>
            <tbody>
              {edits.map(([index, each]) => (
                <EditRow key={index} edit={each} isTaken={taken.has(index)} change={(isTaken) => change(index, isTaken)} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <Others found={found} />
      <p class="foot">
        <button type="button" class="main" disabled={taken.size === 0} onClick={() => void take()}>
          Đưa {taken.size} chỗ đã chọn vào kế hoạch
        </button>
      </p>
    </Frame>
  );
}

interface RowOfEdit {
  readonly edit: HandEdit;
  readonly isTaken: boolean;
  change(isTaken: boolean): void;
}

function EditRow({ edit, isTaken, change }: RowOfEdit) {
  const where = edit.where || "trong văn bản";
  return (
    <>
      <tr class={edit.back ? "" : "by-hand"}>
        <td>{edit.back && <input type="checkbox" aria-label={`Lấy chỗ sửa ở ${where}`} checked={isTaken} onChange={(event) => change(event.currentTarget.checked)} />}</td>
        <td>
          <button type="button" class="link" disabled={edit.line === 0} onClick={() => goTo(edit.path, edit.at)}>
            {where}
          </button>
          <br />
          <Side pieces={edit.pieces} side={0} />
        </td>
        <td>
          <Side pieces={edit.pieces} side={1} />
          {!edit.back && <p class="cure">Cách làm: {edit.advice}</p>}
        </td>
      </tr>
    </>
  );
}

function Side({ pieces, side }: { readonly pieces: readonly Piece[]; readonly side: 0 | 1 }) {
  const Mark = side === 0 ? "del" : "ins";
  return (
    <span class="side">
      {pieces.map((piece, index) => (piece[0] === piece[1] ? piece[0] : <Mark key={index}>{piece[side]}</Mark>))}
    </span>
  );
}

function Others({ found }: { readonly found: HandEdits }) {
  return (
    <>
      {found.comments.length > 0 && <h3>Ghi chú (Comments) của người sửa</h3>}
      {found.comments.map(([author, on, words], index) => (
        <p key={index}>
          <strong>{author || "Không rõ ai"}</strong>
          {on && `, ở “${on}”`}: {words}
        </p>
      ))}
      {found.consequences.length > 0 && <h3>Tạo lại văn bản thì các chỗ sau cũng đổi theo</h3>}
      {found.consequences.map(([old, now], index) => (
        <p key={index}>{old ? `“${old}” → “${now}”` : `in thêm “${now}”`}</p>
      ))}
      {found.clashes.length > 0 && <h3>Kế hoạch cũng đã sửa các chỗ sau; được giữ như trong kế hoạch</h3>}
      {found.clashes.map((each) => (
        <div class="sides" key={each.line}>
          <pre aria-label="Trong kế hoạch">{each.ours.join("\n")}</pre>
          <pre aria-label="Trên văn bản">{each.theirs.join("\n")}</pre>
        </div>
      ))}
    </>
  );
}

function ComparePanel({ plans, file }: { readonly plans: readonly string[]; readonly file: File | undefined }) {
  const [revisions, setRevisions] = useState<readonly Revision[]>([]);
  const [found, setFound] = useState<Comparison | null>(null);
  const compare = (old: object, sent?: File) =>
    tell(async () => {
      await writeFields();
      setFound(null);
      setFound(await doing<Comparison>("Đang so sánh", "compare", { name: name.value, text: text.value, ...old }, sent));
    });
  useEffect(() => {
    void tell(async () => setRevisions((await ask<{ revisions: Revision[] }>("versions", { name: name.value })).revisions));
    if (file) void compare({}, file);
  }, []);
  const choose = (value: string) => {
    const [kind, chosen] = [value.slice(0, 1), value.slice(1)];
    if (kind) void compare(kind === "g" ? { revision: chosen } : { revision: "", other: chosen });
  };
  return (
    <Frame title="So sánh với bản khác">
      <p>
        <select aria-label="Bản cũ" onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{file ? file.name : "chọn bản cũ…"}</option>
          <option value={`p${name.value}`}>bản đã lưu trên đĩa</option>
          {revisions.length > 0 && (
            <optgroup label="Các bản trong git">
              {revisions.map(([revision, day, title]) => (
                <option key={revision} value={`g${revision}`}>
                  {day.split("-").reverse().join("/")} – {title}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label="Kế hoạch khác">
            {plans.filter((each) => each !== name.value).map((each) => (
              <option key={each} value={`p${each}`}>
                {each}
              </option>
            ))}
          </optgroup>
        </select>
        <br />
        <span class="hint">Bản mới là kế hoạch đang mở. Muốn so với một tệp Word hay PDF thì thả tệp ấy vào trang này.</span>
      </p>
      {found && <Differences found={found} />}
    </Frame>
  );
}

function Differences({ found }: { readonly found: Comparison }) {
  return (
    <>
      {found.problems.map(([message, hint], index) => (
        <p key={index} class="error">
          {message}
          {hint && `. Cách sửa: ${hint}`}
        </p>
      ))}
      {found.remarks.map((each) => (
        <p class="hint" key={each}>
          {each}
        </p>
      ))}
      {found.parts.length === 0 && found.problems.length === 0 && <p>Hai bản giống nhau.</p>}
      {found.parts.map(({ part, sentences }) => (
        <div key={part}>
          <h3>{part}</h3>
          {sentences.map((sentence, index) => (
            <p key={index}>
              {sentence.map(([words, emphasis], at) =>
                emphasis === "old" ? <del key={at}>{words}</del> : emphasis === "new" ? <ins key={at}>{words}</ins> : words,
              )}
            </p>
          ))}
        </div>
      ))}
    </>
  );
}

/** Judge the form of `file`, of the document that the plan gives without one. */
export async function judgeForm(file?: File): Promise<void> {
  await writeFields();
  const found = await doing<FormFindings>("Đang xem thể thức", "form", { name: name.value, text: text.value }, file);
  panel.value = { kind: "form", found, file };
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function FormPanel({ found, file }: { readonly found: FormFindings; readonly file: File | undefined }) {
  const [mended, setMended] = useState<Mended | null>(null);
  const mend = (sent: File) =>
    tell(async () => {
      const made = await doing<Mended>("Đang sửa thể thức", "mend", {}, sent);
      setMended(made);
      if (made.docx !== null) keep(made.docx, WORD, sent.name.replace(/\.[^.]*$/, "-sua-the-thuc.docx"));
    });
  const counts = found.counts.map(([outcome, count]) => `${count} ${outcome}`).join(", ");
  return (
    <Frame title={`Thể thức ${file ? file.name : "văn bản của kế hoạch"}`}>
      <p>{found.reason ? `Không xét thể thức: ${found.reason}.` : `Theo ${found.regime}: ${counts}.`}</p>
      {found.parts.length === 0 && !found.reason && <p>Không có điều nào phải sửa.</p>}
      {file && found.parts.length > 0 && (
        <p>
          <button type="button" class="main" onClick={() => void mend(file)}>
            Sửa thể thức, lưu thành bản sao
          </button>{" "}
          <span class="hint">Chữ giữ nguyên; tệp gốc không đổi.</span>
        </p>
      )}
      {mended && <Listed title={mended.docx === null ? "Không có điều nào sửa được bằng định dạng" : "Đã sửa trong bản sao"} lines={mended.cured} />}
      {mended && <Listed title="Còn lại" lines={mended.left.map(([rule, what, why]) => `${rule}: ${what} (${why})`)} />}
      {found.parts.map(({ part, findings }) => (
        <div key={part}>
          <h3>{part}</h3>
          {findings.map((each, index) => (
            <p key={index} class={each.force === "nên" ? "warning" : "error"}>
              <span class="where">
                {each.force === "nên" ? "nên sửa" : "phải sửa"}
                {each.places > 1 && `, ${each.places} chỗ`}
              </span>{" "}
              {each.rule}: {each.found}
              {each.text && <span class="cure"> – Chỗ: {each.text}</span>}
              <span class="cure"> – Cần: {each.wanted}</span>
              {each.mending && <span class="cure"> – Cách sửa: {each.mending}</span>}
            </p>
          ))}
        </div>
      ))}
    </Frame>
  );
}

function TakenPanel({ found }: { readonly found: TakenIn }) {
  const share = found.characters ? Math.floor((found.found * 1000) / found.characters) / 10 : 100;
  return (
    <Frame title="Kế hoạch vừa lập từ tệp">
      <p>
        Đã lập <strong>{found.name}</strong>: {share.toLocaleString("vi")} % số chữ của tệp có trong kế hoạch
        {found.found === found.characters ? ", không sót chữ nào." : "."}
      </p>
      {found.doubts > 0 && <p>{found.doubts} chỗ cần xem lại: mỗi chỗ có dòng “# cần xem: …” trong phần Chữ và ở cột bên phải.</p>}
      <Listed title="Không có trong kế hoạch, hoặc in khác" lines={found.differences.map(([paper, plan]) => (plan.trim() ? (paper.trim() ? `“${paper}” → “${plan}”` : `in thêm “${plan}”`) : `“${paper}”`))} />
      <Listed title="Không lấy" lines={found.untaken.map(([kind, words]) => (words ? `${kind}: “${words}”` : kind))} />
      <Listed title="Đứng ở chỗ khác" lines={found.moved} />
      <Listed title="Số do chương trình đánh" lines={found.renumbered.map(([paper, plan, words]) => `${paper || "không số"} → ${plan || "không số"}${words ? `, trước “${words}”` : ""}`)} />
      <Listed title={found.isOfficeWritten ? "Đã thêm vào co-quan.yaml" : "co-quan.yaml còn thiếu"} lines={found.office} />
      <Listed title="Đã làm khi đọc" lines={found.remarks} />
    </Frame>
  );
}

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({lines.length})
      </h3>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}
