// The plan as text: what is typed by hand, completed from the format and the office's file, with problems marked.

import { autocompletion, closeBrackets, type Completion, type CompletionContext } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, redo, undo } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, defaultHighlightStyle, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState, Transaction } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers } from "@codemirror/view";
import type { Format, Names, Problem } from "./answers";
import { fieldsAt, keyAt, namesFor } from "./keys_at";
import type { Sheet } from "./plan";

const SEVERITIES = { lỗi: "error", "cảnh báo": "warning", "gợi ý": "info" } as const;
const WORDS = {
  "Find": "Tìm",
  "Replace": "Thay bằng",
  "next": "tiếp",
  "previous": "trước",
  "all": "tất cả",
  "match case": "phân biệt chữ hoa",
  "by word": "cả từ",
  "regexp": "biểu thức",
  "replace": "thay",
  "replace all": "thay tất cả",
  "close": "đóng",
};

export interface TextView extends Sheet {
  problems(problems: readonly Problem[]): void;
  measure(): void;
}

interface Knows {
  readonly format: () => Format;
  readonly names: () => Names;
  typed(text: string): void;
  moved(at: number, end: number): void;
}

export function textView(parent: Element, knows: Knows): TextView {
  const extensions = [
    lineNumbers(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    search({ top: true }),
    lintGutter(),
    yaml(),
    indentUnit.of("  "),
    syntaxHighlighting(defaultHighlightStyle),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": "Lời của kế hoạch", spellcheck: "false" }),
    EditorState.phrases.of(WORDS),
    autocompletion({ override: [(context) => completions(context, knows)], icons: false }),
    hoverTooltip((view, at) => description(view.state, at, knows)),
    keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap, indentWithTab]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) knows.typed(update.state.doc.toString());
      else if (update.selectionSet && update.view.hasFocus) {
        const at = update.state.selection.main.head;
        knows.moved(at, update.state.doc.lineAt(at).to);
      }
    }),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ extensions }) });
  return {
    replace(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    begin(text) {
      view.setState(EditorState.create({ doc: text, extensions }));
      knows.typed(text);
    },
    change(change) {
      view.dispatch({ changes: change, annotations: Transaction.userEvent.of("input.form") });
    },
    show(at) {
      const head = Math.min(at, view.state.doc.length);
      view.dispatch({ selection: { anchor: head }, effects: EditorView.scrollIntoView(head, { y: "center" }) });
    },
    isComposing: () => view.composing,
    undo: () => void undo(view),
    redo: () => void redo(view),
    problems(problems) {
      view.dispatch(setDiagnostics(view.state, problems.map((each) => diagnostic(view.state, each))));
    },
    measure: () => view.requestMeasure(),
  };
}

function diagnostic(state: EditorState, problem: Problem): Diagnostic {
  const from = Math.min(problem.at, state.doc.length);
  const word = /^[^\s:,;]+/.exec(state.doc.lineAt(from).text.slice(from - state.doc.lineAt(from).from));
  const message = problem.hint ? `${problem.message}\nCách sửa: ${problem.hint}` : problem.message;
  const to = Math.max(from + (word?.[0].length ?? 0), Math.min(from + 1, state.doc.length));
  return { from, to, severity: SEVERITIES[problem.severity], message, source: problem.code };
}

function completions(context: CompletionContext, knows: Knows) {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const key = /^(\s*(?:- +)?)([^:#"'[{]*)$/.exec(before);
  const value = /^\s*(?:- +)?([^:#]+): *(?:\[[^\]]*?,? *)?([^,[\]]*)$/.exec(before);
  if (value) {
    const options = namesFor(value[1]!.trim(), knows.names()).map(([short, meaning]): Completion => ({ label: short, detail: meaning }));
    return options.length ? { from: context.pos - value[2]!.length, options } : null;
  }
  if (!key || (!context.explicit && !key[2])) return null;
  const fields = fieldsAt(context.state.doc.toString().split("\n"), line.number - 1, knows.format());
  const options = fields.map((field): Completion => ({ label: field.key, apply: `${field.key}: `, info: field.description }));
  return { from: context.pos - key[2]!.length, options };
}

function description(state: EditorState, at: number, knows: Knows) {
  const line = state.doc.lineAt(at);
  const found = keyAt(line.text);
  if (!found || at - line.from < found.from || at - line.from > found.to) return null;
  const fields = fieldsAt(state.doc.toString().split("\n"), line.number - 1, knows.format());
  const field = fields.find((each) => each.key === found.key);
  if (!field) return null;
  const create = () => ({ dom: Object.assign(document.createElement("div"), { className: "tip", textContent: field.description }) });
  return { pos: line.from + found.from, end: line.from + found.to, create };
}
