// The pages as they will print. A page that looks the same is not fetched again; a click leads to what it was made from.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Sheet } from "./answers";
import { drawing, font } from "./ask";
import { areOld, goTo, herePath, look, name, pages, tell } from "./plan";
import { isOffice, pathName } from "./values";

const A4_WIDTH_PT = 595.3;
const known = new Map<string, string>();
const fonts = new Set<string>();

export function PagesView() {
  const [zoom, setZoom] = useState(100);
  const drawn = pages.value;
  const sheets = drawn?.pages ?? [];
  return (
    <section class="pages" aria-label="Các trang">
      <div class="bar">
        <span>{sheets.length ? `${sheets.length} trang` : isOffice(name.value) ? "Sổ tay cơ quan không in ra trang nào" : "Chưa có trang nào"}</span>
        {areOld.value && drawn && <span class="old">{look.value?.printable ? "đang dựng lại…" : "trang cũ: kế hoạch đang có lỗi"}</span>}
        <span class="zoom">
          <button type="button" aria-label="Thu nhỏ" onClick={() => setZoom(Math.max(40, zoom - 20))}>
            −
          </button>
          {zoom} %
          <button type="button" aria-label="Phóng to" onClick={() => setZoom(Math.min(200, zoom + 20))}>
            +
          </button>
        </span>
      </div>
      <div class={`sheets${areOld.value ? " old" : ""}`} tabIndex={0} role="group" aria-label="Các trang, cuộn được">
        {sheets.map((sheet, index) => (
          <PageView key={index} sheet={sheet} zoom={zoom} number={index + 1} />
        ))}
      </div>
    </section>
  );
}

function PageView({ sheet, zoom, number }: { readonly sheet: Sheet; readonly zoom: number; readonly number: number }) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => void tell(() => show(holder.current, sheet)), [sheet.digest]);
  const here = herePath.value;
  const pathOf = (word: Element) => pages.value?.paths[sheet.first + Number(word.getAttribute("data-place"))] ?? [];
  useEffect(() => {
    const words = [...(holder.current?.querySelectorAll("[data-place]") ?? [])];
    for (const each of words) each.classList.toggle("here", here !== null && pathName(pathOf(each)) === here);
    words.find((each) => each.classList.contains("here"))?.scrollIntoView({ block: "nearest" });
  }, [here, sheet.digest, sheet.first]);
  const go = (event: MouseEvent) => {
    const word = (event.target as Element).closest("[data-place]");
    if (word) goTo(pathOf(word));
  };
  // A page that lies is no wider than the room for it, unless one has asked for more.
  const width = `${zoom > 100 ? (zoom * sheet.width) / A4_WIDTH_PT : Math.min(100, (zoom * sheet.width) / A4_WIDTH_PT)}%`;
  return <div class="page" role="img" aria-label={`Trang ${number}`} style={{ width, aspectRatio: `${sheet.width} / ${sheet.height}` }} ref={holder} onClick={go} />;
}

async function show(holder: Element | null, sheet: Sheet): Promise<void> {
  await Promise.all((pages.value?.fonts ?? []).map(load));
  let svg = known.get(sheet.digest);
  if (svg === undefined) {
    svg = await drawing(sheet.digest);
    known.set(sheet.digest, svg);
  }
  const page = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  page.removeAttribute("width");
  page.removeAttribute("height");
  holder?.replaceChildren(document.importNode(page, true));
}

async function load(family: string): Promise<void> {
  if (fonts.has(family)) return;
  fonts.add(family);
  document.fonts.add(await new FontFace(family, await font(family)).load());
}
