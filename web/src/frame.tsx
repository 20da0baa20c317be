// Where a panel stands: in the place of the pages, until it is closed.

import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FormFindings, HandedOn, HandEdits, TakenIn } from "./answers";
import type { Paper } from "./hand_on";

type Panel =
  | { readonly kind: "edits"; readonly found: HandEdits; readonly file: File | undefined }
  | { readonly kind: "compare"; readonly file?: File }
  | { readonly kind: "form"; readonly found: FormFindings; readonly file: File | undefined }
  | { readonly kind: "charts" }
  | { readonly kind: "handed"; readonly paper: Paper; readonly found: HandedOn }
  | { readonly kind: "taken"; readonly found: TakenIn };

export const panel = signal<Panel | null>(null);

export function Frame({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current!.focus(), []);
  return (
    <section class="panel" aria-label={title} onKeyDown={(event) => event.key === "Escape" && (panel.value = null)}>
      <div class="bar">
        <h2 tabIndex={-1} ref={head}>
          {title}
        </h2>
        <button type="button" class="close" onClick={() => (panel.value = null)}>
          Đóng, xem các trang
        </button>
      </div>
      <div class="inside" tabIndex={0} role="group" aria-label={title}>
        {children}
      </div>
    </section>
  );
}
