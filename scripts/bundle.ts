// Bundles the program for the package: one file for what every command needs, one for each command that is asked for. 350 modules
// looked up and opened one by one were a fifth of the start of `mahdar read` (docs/adr/0007-speed.md).
import { join, relative, sep } from 'node:path';
import { ROOT } from './starter/prepare.mjs';

/** Packages that are carried in the bundle: what every start needs. All others are installed beside it and loaded when asked for. */
export const BUNDLED: readonly string[] = ['commander'];

// Each entry keeps its place below dist, since `new URL('../…', import.meta.url)` counts on it.
const place = (entry: string | null): string => (entry ? relative(join(ROOT, 'src'), entry).split(sep).join('/').replace(/\.ts$/u, '.js') : 'cli/[name]-[hash].js');

/**
 * Bundles src/cli/main.ts and all it imports into a folder. Lexicons become strings for JSON.parse, which is faster than the same as code.
 * @param dist the folder; what lies there stays
 */
export async function bundle(dist: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: ROOT, configFile: false, publicDir: false, logLevel: 'warn',
    json: { stringify: true, namedExports: false },
    ssr: { noExternal: [...BUNDLED], target: 'node' },
    build: {
      ssr: join(ROOT, 'src', 'cli', 'main.ts'), outDir: dist, emptyOutDir: false, target: 'node24', minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'cli/main.js', chunkFileNames: (chunk) => place(chunk.facadeModuleId) } },
    },
  });
}

if (import.meta.main) await bundle(join(ROOT, 'dist'));
