// What is to be done: what the check finds, part by part; what the program can mend has a button for it.

import type { Problem } from "./answers";
import { correct, correctSafely, goTo, look, tell } from "./plan";

const KINDS = { lỗi: "error", "cảnh báo": "warning", "gợi ý": "hint" } as const;

export function Problems() {
  const found = look.value?.problems ?? [];
  const parts = Map.groupBy(found.entries(), ([, problem]) => String(problem.path[0] ?? ""));
  const safe = found.filter((problem) => problem.isSafe).length;
  return (
    <section class="problems" aria-label="Việc cần làm">
      <h2 aria-live="polite">{found.length ? counted(found) : look.value && "Không có gì phải sửa"}</h2>
      {safe > 0 && (
        <button type="button" class="all" onClick={() => void tell(correctSafely)}>
          Sửa {safe} chỗ chắc là gõ nhầm
        </button>
      )}
      {[...parts].map(([part, problems]) => (
        <div key={part}>
          <h3>{part || "Cả tệp"}</h3>
          <ul>
            {problems.map(([number, problem]) => (
              <li key={number}>
                <button type="button" class={KINDS[problem.severity]} onClick={() => goTo(problem.path, problem.at)}>
                  <span class="where">
                    {problem.line > 0 && `dòng ${problem.line} · `}
                    {problem.severity} {problem.code}
                  </span>
                  <span>{problem.message}</span>
                  {problem.hint && <span class="cure">Cách sửa: {problem.hint}</span>}
                </button>
                {problem.cure && (
                  <button type="button" class="mend" aria-label={`Sửa giúp: ${problem.message}`} onClick={() => void tell(() => correct(number))}>
                    Sửa giúp
                  </button>
                )}
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
