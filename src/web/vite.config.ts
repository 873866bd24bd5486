// How the web app is built: one small bundle without inline script or style, fonts from npm, nothing from another host.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true, modernAst: true } })],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  // `vite` alone is for work on the app; `mahdar serve --port 4170` runs beside it.
  server: { proxy: { '/api': 'http://127.0.0.1:4170' } },
});
