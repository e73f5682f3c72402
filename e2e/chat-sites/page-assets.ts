/*
 * The browser half of the sites, bundled into one script and one stylesheet when the server starts.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One file as served. */
export interface PageAsset {
  type: string;
  text: string;
}

/** By path: `/__chat/start.js` and `/__chat/start.css`. */
export async function pageAssets(): Promise<Map<string, PageAsset>> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./client/start.tsx', import.meta.url))],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
  });
  return new Map(
    outputFiles.map((file) => [
      `/__chat/${basename(file.path)}`,
      { type: file.path.endsWith('.css') ? 'text/css' : 'text/javascript', text: file.text },
    ]),
  );
}
