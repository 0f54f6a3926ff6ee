import { defineConfig } from 'vite';

/** The command line: one entry, chunks for what loads only when used, packages left to node_modules. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'khauhieu.js', chunkFileNames: '[name]-[hash].js' } },
  },
});
