// The plan as a form, drawn from the format's own description: every field is one of its kinds of input.

import { createContext, type RefObject } from "preact";
import { useContext, useEffect, useRef, useState } from "preact/hooks";
import type { Edit, Field, Format, Input, NewValue, Path, Value } from "./answers";
import { namesFor } from "./keys_at";
import { addPicture } from "./pictures";
import { edit, look, names, notice, place, redo, tell, undo, waits } from "./plan";
import { isKeys, isList, itemsOf, pathName, shapeOf, summary, textOf, valueOf } from "./values";

/** So long after the last key what is typed into a field is written into the text. */
const PAUSE_MS = 400;
const LINE: Input = { kind: "line" };
const Known = createContext<Format>({ root: "", models: {} });

export function PlanForm({ format, isShown }: { readonly format: Format; readonly isShown: boolean }) {
  const values = look.value?.values;
  const root = useRef<HTMLDivElement>(null);
  const here = (event: FocusEvent) => {
    const field = (event.target as Element).closest<HTMLElement>("[data-path]");
    if (field) place.value = JSON.parse(field.dataset["path"]!) as Path;
  };
  if (!look.value) return <p class="hint">Đang đọc kế hoạch…</p>;
  if (!isKeys(values)) {
    return <p class="hint">Kế hoạch đang có chỗ không đọc được: hãy sửa ở phần Chữ, theo cột bên phải.</p>;
  }
  return (
    <Known.Provider value={format}>
      <div class="form" ref={root} onFocusIn={here}>
        <Record model={format.root} value={values} path={[]} />
        {isShown && <Here root={root} />}
      </div>
    </Known.Provider>
  );
}

/** Leads to the field of the place where the person is; not the form itself, which would be drawn anew each time. */
function Here({ root }: { readonly root: RefObject<HTMLElement> }) {
  useEffect(() => {
    const field = root.current && nearestField(root.current, place.value);
    if (field && !field.contains(document.activeElement)) {
      for (let each: HTMLElement | null = field; each; each = each.parentElement) if (each instanceof HTMLDetailsElement) each.open = true;
      field.scrollIntoView({ block: "center" });
      field.querySelector<HTMLElement>("input, textarea, select")?.focus();
    }
  }, [place.value]);
  return null;
}

function nearestField(root: Element, path: Path): HTMLElement | null {
  for (let length = path.length; length > 0; length--) {
    const found = root.querySelector<HTMLElement>(`[data-path='${CSS.escape(pathName(path.slice(0, length)))}']`);
    if (found) return found;
  }
  return null;
}

interface Shown {
  readonly input: Input;
  readonly value: Value | undefined;
  readonly path: Path;
  readonly label: string;
}

/** The fields of a model: those that say something or must; the others can be added. */
function Record({ model, value, path }: { readonly model: string; readonly value: Value | undefined; readonly path: Path }) {
  const { models } = useContext(Known);
  const [added, setAdded] = useState<readonly string[]>([]);
  const fields = models[model]?.fields ?? [];
  const isShown = (field: Field) => field.required || valueOf(value, field.key) !== undefined || added.includes(field.key);
  const others = fields.filter((field) => !isShown(field));
  const pictures = fields.find((field) => holdsPictures(field.input));
  return (
    <div class="record" data-pictures={pictures && pathName([...path, pictures.key])}>
      {fields.filter(isShown).map((field) => (
        <FieldOf key={field.key} field={field} value={valueOf(value, field.key)} path={[...path, field.key]} />
      ))}
      {others.length > 0 && (
        <select
          class="more"
          aria-label="Thêm mục"
          value=""
          onChange={(event) => setAdded([...added, event.currentTarget.value])}
        >
          <option value="">+ Thêm mục…</option>
          {others.map((field) => (
            <option key={field.key} value={field.key} title={field.description}>
              {field.key}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** The model of a picture in `answers`. */
const PICTURE = "Picture";

function holdsPictures(input: Input): boolean {
  return input.item?.model === PICTURE;
}

function FieldOf({ field, value, path }: { readonly field: Field; readonly value: Value | undefined; readonly path: Path }) {
  const shown = { input: field.input, value, path, label: field.key };
  const { kind, alone, item } = field.input;
  const isSmall = ["line", "choice", "text"].includes(kind) || (kind === "either" && typeof value !== "object");
  const problem = look.value?.problems.find((each) => pathName(each.path) === pathName(path));
  const title = (
    <span class="label" title={field.description}>
      {field.key}
      {field.required && <abbr title="bắt buộc">*</abbr>}
    </span>
  );
  if (alone && item!.kind === "line") {
    return (
      <div class="field line" data-path={pathName(path)} role="group" aria-label={field.key}>
        {title}
        <InputOf {...shown} />
      </div>
    );
  }
  if (isSmall) {
    return (
      <label class={`field ${kind === "either" ? "line" : kind}`} data-path={pathName(path)}>
        {title}
        <InputOf {...shown} />
        {problem && <small class={problem.severity === "lỗi" ? "error" : "warning"}>{problem.message}</small>}
      </label>
    );
  }
  const count = isList(value) ? ` (${value.length})` : sumAt(path);
  return (
    <details class="field" data-path={pathName(path)} open={path.length > 1}>
      <summary>
        {title}
        <span class="count">{count}</span>
      </summary>
      <InputOf {...shown} />
    </details>
  );
}

function InputOf(shown: Shown) {
  const { models } = useContext(Known);
  const { input, value, path, label } = shown;
  switch (input.kind) {
    case "line":
      return typeof value === "object" && value !== null ? <AsText /> : <Line {...shown} />;
    case "text":
      return <Prose {...shown} />;
    case "choice":
      return <Choice {...shown} />;
    case "either":
      return <InputOf {...shown} input={input.ways![shapeOf(value)] ?? input.ways!["text"] ?? input.ways!["map"]!} />;
    case "list":
      if (input.alone && input.item!.kind === "line") return <Chips {...shown} />;
      if (holdsPictures(input)) return <Pictures {...shown} />;
      if (isGrid(input, value, models)) return <Grid {...shown} />;
      return isFlat(input, value, models) ? <ListOrGrid {...shown} /> : <List {...shown} />;
    case "map":
      return <Entries {...shown} />;
    case "rows":
      return <Rows {...shown} />;
    case "record":
      return <Record model={input.model!} value={wholeForm(input, value)} path={path} key={label} />;
  }
}

/** A record in its whole form: a bare text or list stands for one of its keys. */
function wholeForm(input: Input, value: Value | undefined): Value | undefined {
  const key = isList(value) ? input.items : typeof value === "string" ? input.text : undefined;
  return key === undefined ? value : { keys: [[key, value as Value]] };
}

/** What a part of the budget comes to, "" for what is none. */
function sumAt(path: Path): string {
  return look.value?.sums.find(([each]) => pathName(each) === pathName(path))?.[1] ?? "";
}

function AsText() {
  return <p class="hint">Chỗ này viết theo cách riêng: sửa ở phần Chữ.</p>;
}

/** A text field: what is typed is written after a pause, and what the text says is shown when nothing waits. */
function useTyped(value: string, write: (typed: string) => Promise<boolean>) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>();
  const typed = useRef<string | null>(null);
  const last = useRef(write);
  last.current = write;
  const [now] = useState(() => async () => {
    clearTimeout(pause.current);
    const words = typed.current;
    if (words !== null && (await last.current(words)) && typed.current === words) typed.current = null;
    waits(now, typed.current);
  });
  useEffect(() => {
    if (field.current && typed.current === null && field.current.value !== value) field.current.value = value;
  }, [look.value]);
  useEffect(() => () => (clearTimeout(pause.current), waits(now, null)), []);
  const onInput = (event: Event) => {
    clearTimeout(pause.current);
    typed.current = (event.currentTarget as HTMLInputElement).value;
    waits(now, typed.current);
    if (!(event as InputEvent).isComposing) pause.current = setTimeout(now, PAUSE_MS);
  };
  // What is typed and waits is undone by the browser; then the plan's own undo goes on.
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : "";
    const step = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : null;
    if (step === null || typed.current !== null) return;
    event.preventDefault();
    step();
  };
  return { ref: field, onInput, onKeyDown, onCompositionEnd: onInput, onBlur: () => void now() };
}

function Line({ value, path, label }: Shown) {
  const typed = useTyped(textOf(value), (now) => edit({ do: "put", path, value: now }));
  const offered = namesFor(keyOf(path) ?? label, names.value) ?? [];
  const id = `names-${pathName(path)}`;
  return (
    <>
      <input type="text" defaultValue={textOf(value)} list={offered.length ? id : undefined} {...typed} />
      {offered.length > 0 && (
        <datalist id={id}>
          {offered.map(([short, meaning]) => (
            <option key={short} value={short}>
              {meaning}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

/** The last key of a path: what a field in a list is called by. */
function keyOf(path: Path): string | undefined {
  return path.findLast((step): step is string => typeof step === "string");
}

/** Prose: a block of text, or a list of sentences shown one a line. */
function Prose({ value, path }: Shown) {
  const sentences = isList(value) ? value : null;
  const shown = sentences ? sentences.map(textOf).join("\n") : textOf(value).replace(/\n$/, "");
  const typed = useTyped(shown, (now) => edit(...proseEdits(path, sentences, now)));
  const rows = Math.min(14, Math.max(2, shown.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 60), 0)));
  return <textarea rows={rows} defaultValue={shown} {...typed} />;
}

function proseEdits(path: Path, sentences: readonly Value[] | null, now: string): readonly Edit[] {
  const lines = now.split("\n");
  if (!sentences) return [{ do: "put", path, value: now }];
  if (lines.length !== sentences.length) return [{ do: "put", path, value: lines.filter((line) => line.trim()) }];
  return lines.flatMap((line, index): Edit[] => (line === sentences[index] ? [] : [{ do: "put", path: [...path, index], value: line }]));
}

function Choice({ input, value, path }: Shown) {
  return (
    <select value={textOf(value)} onChange={(event) => void edit({ do: "put", path, value: event.currentTarget.value })}>
      <option value="" />
      {input.choices!.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

function List({ input, value, path, label }: Shown) {
  const { models } = useContext(Known);
  const item = input.item!;
  const items = itemsOf(value, input.alone);
  const isPlain = item.kind === "line" || (item.kind === "either" && item.ways!["text"] !== undefined);
  const add = () => void edit({ do: "insert", path, index: items.length, value: isPlain ? `${label} mới` : emptyOf(item, models) });
  return (
    <ol class="list">
      {items.map((each, index) => (
        <li key={index}>
          <ItemOf item={item} value={each} path={[...path, index]} label={label} count={items.length} />
        </li>
      ))}
      <li class="add">
        <button type="button" onClick={add}>
          + Thêm
        </button>
      </li>
    </ol>
  );
}

/** What a new item holds, to type over: what a record must have, or else its name; it could not be told from nothing. */
function emptyOf(item: Input, models: Format["models"]): NewValue {
  if (item.kind !== "record") return "…";
  const fields = models[item.model!]?.fields ?? [];
  const wanted = fields.filter((field) => field.required);
  if (wanted.length === 0) return { "tên": "Mục mới" };
  return Object.fromEntries(wanted.map((field) => [field.key, String(field.examples[0] ?? "…")]));
}

function ItemOf({ item, value, path, label, count }: Omit<Shown, "input" | "value"> & { readonly item: Input; readonly value: Value; readonly count: number }) {
  const moves = <Moves path={path} index={path.at(-1) as number} count={count} />;
  const inside = <InputOf input={item} value={value} path={path} label={label} />;
  if (item.kind === "line" || typeof value === "string") {
    return (
      <span class="item" data-path={pathName(path)}>
        {inside}
        {moves}
      </span>
    );
  }
  return (
    <details class="item" data-path={pathName(path)}>
      <summary>
        <span>{summary(value) || label}</span>
        <span class="sum">{sumAt(path)}</span>
        {moves}
      </summary>
      {inside}
    </details>
  );
}

/** A few names in one line: one more field waits behind them. */
function Chips({ value, path, label }: Shown) {
  const items = isList(value) ? value.map(textOf) : value === undefined || value === null ? [] : [textOf(value)];
  const write = (index: number, now: string) => {
    const left = items.toSpliced(index, 1, now).filter((each) => each.trim());
    return edit({ do: "put", path, value: left.length === 1 && !isList(value) ? left[0]! : left });
  };
  return (
    <span class="chips">
      {[...items, ""].map((each, index) => (
        <Chip key={index} value={each} label={label} write={(now) => write(index, now)} />
      ))}
    </span>
  );
}

function Chip({ value, label, write }: { readonly value: string; readonly label: string; write(now: string): Promise<boolean> }) {
  const typed = useTyped(value, write);
  return (
    <>
      <input type="text" aria-label={label} defaultValue={value} placeholder={value ? undefined : "+ thêm"} list={`names-of-${label}`} {...typed} />
      {!value && <Offered label={label} />}
    </>
  );
}

function Offered({ label }: { readonly label: string }) {
  return (
    <datalist id={`names-of-${label}`}>
      {(namesFor(label, names.value) ?? []).map(([short, meaning]) => (
        <option key={short} value={short}>
          {meaning}
        </option>
      ))}
    </datalist>
  );
}

function Moves({ path, index, count }: { readonly path: Path; readonly index: number; readonly count: number }) {
  const move = (to: number) => void edit({ do: "move", path, to });
  return (
    <span class="moves" onClick={(event) => event.preventDefault()}>
      <button type="button" title="Chuyển lên" aria-label="Chuyển lên" disabled={index === 0} onClick={() => move(index - 1)}>
        ↑
      </button>
      <button type="button" title="Chuyển xuống" aria-label="Chuyển xuống" disabled={index === count - 1} onClick={() => move(index + 1)}>
        ↓
      </button>
      <button type="button" title="Bỏ" aria-label="Bỏ" onClick={() => void edit({ do: "remove", path })}>
        ✕
      </button>
    </span>
  );
}

function Entries({ input, value, path }: Shown) {
  const { models } = useContext(Known);
  const [fresh, setFresh] = useState("");
  const add = () => {
    if (fresh.trim()) void edit({ do: "put", path: [...path, fresh.trim()], value: emptyOf(input.item!, models) });
    setFresh("");
  };
  return (
    <div class="entries">
      {isKeys(value) &&
        value.keys.map(([key, each]) => (
          <div class="entry" key={key} data-path={pathName([...path, key])}>
            <label class="field">
              <span class="label">{key}</span>
              {input.item!.kind !== "record" && <InputOf input={input.item!} value={each} path={[...path, key]} label={key} />}
            </label>
            {input.item!.kind === "record" && <InputOf input={input.item!} value={each} path={[...path, key]} label={key} />}
            <button type="button" title="Bỏ" aria-label={`Bỏ ${key}`} onClick={() => void edit({ do: "remove", path: [...path, key] })}>
              ✕
            </button>
          </div>
        ))}
      <span class="add">
        <input type="text" value={fresh} placeholder="tên gọi tắt" aria-label="Tên gọi tắt mới" onInput={(event) => setFresh(event.currentTarget.value)} />
        <button type="button" onClick={add}>
          + Thêm
        </button>
      </span>
    </div>
  );
}

/** Records of which each value is one line show as a table; keys of their own are columns as well. */
function isGrid(input: Input, value: Value | undefined, models: Format["models"]): boolean {
  const item = input.item!;
  if (item.kind !== "record" || !(isList(value) || value === undefined)) return false;
  const fields = models[item.model!]?.fields ?? [];
  // A few names in one line are a line as long as there is one of them; what may be a line or a map shows in lines too.
  const isLine = ({ kind, alone, item: one, ways }: Input) => ["line", "choice"].includes(kind) || (alone && one!.kind === "line") || ways?.["text"]?.kind === "line";
  const isOne = (row: Value) => isKeys(row) && fields.every((field) => !isList(valueOf(row, field.key)));
  return fields.every((field) => isLine(field.input)) && (value ?? []).every(isOne);
}

/** Records that say only what fits into cells can be seen as a table, although there is more that they could say. */
function isFlat(input: Input, value: Value | undefined, models: Format["models"]): boolean {
  if (input.item!.kind !== "record" || !isList(value) || value.length < 2) return false;
  const names = (models[input.item!.model!]?.fields ?? []).filter((field) => field.input.alone).map((field) => field.key);
  const isCell = ([key, each]: readonly [string, Value]) => typeof each !== "object" || each === null || (names.includes(key) && isList(each));
  return value.every((row) => isKeys(row) && row.keys.every(isCell));
}

/** Pictures: what is said of each, and a button that brings one more. */
function Pictures(shown: Shown) {
  const field = useRef<HTMLInputElement>(null);
  const { value, path } = shown;
  const words = "Chọn hình…";
  return (
    <div class="pictures">
      {itemsOf(value, true).length > 0 && <Grid {...shown} />}
      <button type="button" onClick={() => field.current!.click()}>
        {words}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words}
        accept=".png,.jpg,.jpeg"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void tell(() => addPicture(path, file));
          event.currentTarget.value = "";
        }}
      />
      <span class="hint"> hình PNG, JPEG; thả hình vào đây cũng được</span>
    </div>
  );
}

function ListOrGrid(shown: Shown) {
  const [isTable, setIsTable] = useState(false);
  return (
    <>
      <button type="button" class="turn" onClick={() => setIsTable(!isTable)}>
        {isTable ? "Xem từng mục" : "Xem dạng bảng"}
      </button>
      {isTable ? <Grid {...shown} /> : <List {...shown} />}
    </>
  );
}

function Grid({ input, value, path, label }: Shown) {
  const { models } = useContext(Known);
  const items = itemsOf(value, input.alone);
  // Into a table without rows one can type and paste as well.
  const rows = items.length > 0 ? items : [{ keys: [] }];
  const model = models[input.item!.model!]!;
  const isWhole = holdsPictures(input);
  const isUsual = (field: Field) => field.input.kind === "line" && field.key !== "id";
  const known = model.fields.filter((field) => isWhole || (items.length > 0 ? field.required || items.some((each) => valueOf(each, field.key) !== undefined) : isUsual(field)));
  const own = new Set(items.flatMap((each) => (isKeys(each) ? each.keys.map(([key]) => key) : [])));
  for (const field of model.fields) own.delete(field.key);
  const columns = [...known.map((field) => ({ key: field.key, input: field.input, title: field.description })), ...[...own].map((key) => ({ key, input: model.others ?? LINE, title: key }))];
  // A table that is pasted has no names for the program in it.
  columns.sort((one, other) => Number(one.key === "id") - Number(other.key === "id"));
  const sums = own.size || !columns.some(({ key }) => key === "tính") ? [] : items.map((_, index) => sumAt([...path, index]));
  const cells = (key: string) => items.map((each) => textOf(valueOf(each, key)));
  return (
    <>
      <table class="grid">
        <thead>
          <tr>
            <th scope="col">TT</th>
            {columns.map((column) => (
              <th scope="col" key={column.key} title={column.title}>
                <button type="button" title={`Xếp các dòng theo ${column.key}`} onClick={() => void edit(sorted(path, cells(column.key)))}>
                  {column.key}
                </button>
              </th>
            ))}
            {sums.length > 0 && <th scope="col">thành tiền</th>}
            <th />
          </tr>
        </thead>
        <tbody onPaste={(event) => void paste(event, path, columns.map((column) => column.key))}>
          {rows.map((each, index) => (
            <tr key={index}>
              <td>{index + 1}</td>
              {columns.map((column) => {
                const at = [...path, index, column.key];
                return (
                  <td key={column.key} data-path={pathName(at)}>
                    <GridCell input={column.input} value={valueOf(each, column.key)} path={at} label={`${column.key}, ${label} ${index + 1}`} />
                  </td>
                );
              })}
              {sums.length > 0 && <td class="sum">{sums[index]}</td>}
              <td>
                {items.length > 0 && <Moves path={[...path, index]} index={index} count={items.length} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > 0 && !isWhole && (
        <button type="button" class="add" onClick={() => void edit({ do: "insert", path, index: items.length, value: emptyOf(input.item!, models) })}>
          + Thêm dòng
        </button>
      )}
    </>
  );
}

const IN_VIETNAMESE = new Intl.Collator("vi", { numeric: true });

/** The rows in the order of their `cells`, numbers by size, empty ones last; back to front when they are in it already. */
function sorted(path: Path, cells: readonly string[]): Edit {
  const inOrder = [...cells.keys()].toSorted((one, other) => compared(cells[one]!, cells[other]!));
  const isThere = inOrder.every((row, place) => row === place);
  return { do: "reorder", path, order: isThere ? inOrder.toReversed() : inOrder };
}

function compared(one: string, other: string): number {
  if (!one.trim() || !other.trim()) return Number(!one.trim()) - Number(!other.trim());
  const [first, second] = [one, other].map((text) => /^\D{0,8}?\d{1,3}(\.\d{3})*(,\d+)?(?![\d./])/.exec(text)?.[0].replace(/[^\d,]/g, "").replace(",", "."));
  return first && second && first !== second ? Number(first) - Number(second) : IN_VIETNAMESE.compare(one, other);
}

/** A cell: one line, or a record of lines, one below the other. */
function GridCell({ input, value, path, label }: Shown) {
  if (input.alone) return <Chips input={input} value={value} path={path} label={path.at(-1) as string} />;
  if (!isKeys(value)) return <Cell value={textOf(value)} path={path} label={label} />;
  return (
    <>
      {value.keys.map(([key, each]) => (
        <label class="part" key={key} data-path={pathName([...path, key])}>
          {key !== input.text && <span>{key}</span>}
          <Cell value={textOf(each)} path={[...path, key]} label={`${key}, ${label}`} />
        </label>
      ))}
    </>
  );
}

/** Cells pasted from Excel or Word, parted by Tab, go into the fields from the one that has the caret. */
async function paste(event: ClipboardEvent, path: Path, columns: readonly string[]): Promise<void> {
  const pasted = event.clipboardData?.getData("text/plain") ?? "";
  const cell = (event.target as Element).closest<HTMLElement>("[data-path]");
  const rows = pastedRows(pasted);
  if (!cell || !rows.some((row) => row.length > 1) && rows.length < 2) return;
  event.preventDefault();
  // What was typed there before goes into the text before what is pasted.
  (event.target as HTMLElement).blur();
  (event.target as HTMLElement).focus();
  const start = JSON.parse(cell.dataset["path"]!) as Path;
  const first = start[path.length] as number;
  const column = columns.indexOf(start[path.length + 1] as string);
  const room = columns.slice(column);
  const edits = rows.flatMap((row, down) =>
    room.slice(0, row.length).map((key, right): Edit => ({ do: "put", path: [...path, first + down, key], value: row[right]! })),
  );
  const most = Math.max(...rows.map((row) => row.length));
  if ((await edit(...edits)) && most > room.length) {
    notice.value = { words: `Phần dán vào có ${most} cột, bảng chỉ còn ${room.length} cột từ ô này: các cột sau chưa được dán` };
  }
}

/** The cells of what Excel, Word copy; a cell with several lines or quotes stands in quotes. Empty rows say nothing. */
function pastedRows(pasted: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of pasted.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g)) {
    rows.at(-1)!.push((quoted?.replaceAll('""', '"').replace(/\s+/g, " ") ?? plain!).trim());
    if (end !== "\t") rows.push([]);
  }
  return rows.filter((row) => row.some(Boolean));
}

function Cell({ value, path, label }: { readonly value: string; readonly path: Path; readonly label: string }) {
  const typed = useTyped(value, (now) => edit({ do: "put", path, value: now }));
  const rows = Math.max(1, Math.ceil(value.length / 26));
  return <textarea rows={rows} aria-label={label} defaultValue={value} {...typed} />;
}

function Rows({ value, path, label }: Shown) {
  if (typeof value === "string") return <Prose input={{ kind: "text" }} value={value} path={path} label={label} />;
  if (!isList(value) || !value.every(isList)) return <AsText />;
  return (
    <table class="grid">
      <tbody>
        {value.map((row, index) => (
          <tr key={index}>
            {(row as readonly Value[]).map((cell, column) => (
              <td key={column} data-path={pathName([...path, index, column])}>
                <Cell value={textOf(cell)} path={[...path, index, column]} label={`hàng ${index + 1}, ô ${column + 1}`} />
              </td>
            ))}
            <td>
              <Moves path={[...path, index]} index={index} count={value.length} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
