// Pictures of the plan: tasks in time, money, indicators. A click on a part leads to where it is typed.

import { useEffect, useRef, useState } from "preact/hooks";
import type { Chart, Path } from "./answers";
import { ask } from "./ask";
import { Frame } from "./frame";
import { drawn, placePicture } from "./pictures";
import { goTo, look, name, tell, text } from "./plan";

export function ChartsPanel() {
  const [charts, setCharts] = useState<readonly Chart[]>([]);
  const [chosen, setChosen] = useState(0);
  // The pictures follow what is typed, as the pages do.
  useEffect(() => {
    void tell(async () => setCharts((await ask<{ charts: Chart[] }>("charts", { name: name.value, text: text.value })).charts));
  }, [look.value]);
  const chart = charts[chosen];
  return (
    <Frame title="Hình của kế hoạch">
      <p role="tablist">
        {charts.map((each, number) => (
          <button key={each.name} type="button" role="tab" aria-selected={number === chosen} onClick={() => setChosen(number)}>
            {each.title}
          </button>
        ))}
      </p>
      {charts.length === 0 && <p class="hint">Chưa có hình: kế hoạch đang có lỗi, hoặc đang vẽ.</p>}
      {chart && (chart.svg ? <Picture chart={chart} /> : <p class="hint">{chart.empty}</p>)}
    </Frame>
  );
}

function Picture({ chart }: { readonly chart: Chart }) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const picture = new DOMParser().parseFromString(chart.svg, "image/svg+xml").documentElement;
    picture.removeAttribute("width");
    picture.removeAttribute("height");
    holder.current?.replaceChildren(document.importNode(picture, true));
  }, [chart.svg]);
  const go = (event: MouseEvent) => {
    const part = (event.target as Element).closest("[data-path]");
    if (part) goTo(JSON.parse(part.getAttribute("data-path")!) as Path);
  };
  const called = `${name.value.replace(/.*\//, "").replace(/\.ya?ml$/, "")}-${chart.name}`;
  const file = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chart.svg)}`;
  return (
    <>
      <div class="picture" ref={holder} onClick={go} />
      <p>
        <button type="button" class="main" onClick={() => void tell(async () => placePicture(await drawn(chart.svg, called), chart.title, true))}>
          Đưa vào phụ lục
        </button>{" "}
        <a href={file} download={`${called}.svg`}>
          Lưu hình này
        </a>{" "}
        <span class="hint">Bấm vào một phần của hình là đến chỗ đã gõ.</span>
      </p>
    </>
  );
}
