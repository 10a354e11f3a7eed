import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: 'dist',
    // `.gitignore` keeps the folder in git, so that cargo alone can build.
    emptyOutDir: false,
    target: 'es2022',
    // The policy of the server allows no script or style in the page, and no data in place of a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
