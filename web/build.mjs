// web/src → src/sinhkehoach/desk/page: what the wheel carries and the desk serves.
import { build } from "esbuild";
import { copyFile, mkdir } from "node:fs/promises";

const page = process.argv[2] ?? "../src/sinhkehoach/desk/page";
await mkdir(page, { recursive: true });
await build({
  entryPoints: { begin: "src/begin.ts", desk: "src/main.tsx" },
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
for (const name of ["begin.html", "index.html"]) await copyFile(`src/${name}`, `${page}/${name}`);
