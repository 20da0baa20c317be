// web/src → src/sinhkehoach/desk/page: what the wheel carries and the desk serves.
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";

const page = process.argv[2] ?? "../src/sinhkehoach/desk/page";
await mkdir(page, { recursive: true });
await build({
  entryPoints: { desk: "src/main.tsx" },
  outdir: page,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
});
await copyFile("src/index.html", `${page}/index.html`);
