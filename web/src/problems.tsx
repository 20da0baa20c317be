// What is to be done: what the check finds, part by part.

import type { Problem } from "./answers";
import { goTo, look } from "./plan";

const KINDS = { lỗi: "error", "cảnh báo": "warning", "gợi ý": "hint" } as const;

export function Problems() {
  const found = look.value?.problems ?? [];
  const parts = Map.groupBy(found, (problem) => String(problem.path[0] ?? ""));
  return (
    <section class="problems" aria-label="Việc cần làm" aria-live="polite">
      <h2>{found.length ? counted(found) : look.value && "Không có gì phải sửa"}</h2>
      {[...parts].map(([part, problems]) => (
        <div key={part}>
          <h3>{part || "Cả tệp"}</h3>
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>
                <button type="button" class={KINDS[problem.severity]} onClick={() => goTo(problem.path, problem.at)}>
                  <span class="where">
                    {problem.line > 0 && `dòng ${problem.line} · `}
                    {problem.severity} {problem.code}
                  </span>
                  <span>{problem.message}</span>
                  {problem.hint && <span class="cure">Cách sửa: {problem.hint}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function counted(problems: readonly Problem[]): string {
  return (["lỗi", "cảnh báo", "gợi ý"] as const)
    .map((kind) => [problems.filter((each) => each.severity === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(", ");
}
