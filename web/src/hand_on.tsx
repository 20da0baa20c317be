// What is handed on of the plan: workbook, calendar, reports, extracts, tờ trình; made of the plan as it is saved.

import type { HandedOn } from "./answers";
import { ask } from "./ask";
import { Frame, panel } from "./frame";
import { goTo, isSaved, look, name, notice, save, tell, text } from "./plan";
import { itemsOf, textOf, valueAt, valueOf } from "./values";
import { doing } from "./work";

export interface Paper {
  readonly words: string;
  /** What the program is asked for, and what it is told beside the plan. */
  readonly what: string;
  readonly asked: object;
  /** What the plan lacks for it, "" for nothing. */
  readonly lacks: string;
}

/** All that can be handed on of the plan on the desk. */
export function papers(): readonly Paper[] {
  const has = (...keys: string[]) => keys.some((key) => itemsOf(valueAt(look.value?.values, [key]), true).length > 0);
  const lacks = (words: string, ...keys: string[]) => (has(...keys) ? "" : `kế hoạch chưa ghi ${words}`);
  const reports = itemsOf(valueAt(look.value?.values, ["báo cáo"]), true).map((each) => textOf(valueOf(each, "kỳ")));
  const periods = reports.filter(Boolean);
  const report = (period: string) => ({ words: `Lập báo cáo ${period}`.trim(), what: "report", asked: { period }, lacks: lacks("mục “báo cáo”", "báo cáo") });
  return [
    { words: "Xuất bảng tính Excel", what: "export", asked: { kind: "xlsx" }, lacks: lacks("nhiệm vụ, chỉ tiêu, kinh phí hay nơi nhận", "nhiệm vụ", "chỉ tiêu", "kinh phí", "nơi nhận") },
    { words: "Xuất lịch các hạn", what: "export", asked: { kind: "ics" }, lacks: lacks("nhiệm vụ", "nhiệm vụ") },
    ...(periods.length > 0 ? periods : [""]).map(report),
    { words: "Trích cho từng đơn vị", what: "extracts", asked: {}, lacks: lacks("nhiệm vụ hay tổ chức thực hiện", "nhiệm vụ", "tổ chức thực hiện") },
    { words: "Lập tờ trình", what: "submission", asked: {}, lacks: lacks("mục “tờ trình”", "tờ trình") },
  ];
}

/** Save the plan, make `paper` of it, and show what became of it. */
export async function handOn(paper: Paper, draft = false): Promise<void> {
  await save();
  if (!isSaved.value) return;
  const asked = { name: name.value, text: text.value, ...paper.asked, ...(draft && { draft }) };
  const found = await doing<HandedOn>(paper.words, paper.what, asked);
  if (asked.name !== name.value) return;
  const [only, ...others] = found.files;
  if (only && others.length + found.remarks.length + found.problems.length === 0) {
    panel.value = null;
    notice.value = { words: `Đã ghi ${only.file}`, hint: only.holds, cure: { words: "Mở tệp", do: () => show(only.file) } };
  } else {
    notice.value = null;
    panel.value = { kind: "handed", paper, found };
  }
}

function show(file: string): void {
  void tell(() => ask("show-document", { document: file }));
}

export function HandedPanel({ paper, found }: { readonly paper: Paper; readonly found: HandedOn }) {
  const { files, remarks, problems, missing } = found;
  return (
    <Frame title={paper.words}>
      {files.length > 0 && <h3>Đã ghi {files.length} tệp</h3>}
      <ul class="handed">
        {files.map(({ file, holds }) => (
          <li key={file}>
            <button type="button" aria-label={`Mở ${file}`} onClick={() => show(file)}>
              Mở
            </button>{" "}
            {file} <span class="hint">{holds}</span>
          </li>
        ))}
      </ul>
      {remarks.map((each) => (
        <p key={each} class="hint">
          {each}
        </p>
      ))}
      {problems.length > 0 && <h3>{files.length > 0 ? "Cần xem lại" : "Chưa lập được, còn phải sửa"}</h3>}
      <ul class="handed">
        {problems.map((each, number) => (
          <li key={number}>
            <button type="button" class="link" disabled={each.line === 0} onClick={() => goTo(each.path, each.at)}>
              {each.line > 0 && `dòng ${each.line}: `}
              {each.message}
            </button>
            {each.hint && <span class="hint"> {each.hint}</span>}
          </li>
        ))}
      </ul>
      {missing > 0 && files.length === 0 && (
        <p class="foot">
          <button type="button" class="main" onClick={() => void tell(() => handOn(paper, true))}>
            Lập bản dự thảo, chỗ thiếu in dấu “…”
          </button>
        </p>
      )}
    </Frame>
  );
}
