import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:3978';

export default defineConfig({
  base: '/tab/',
  plugins: [react()],
  build: { outDir: '../dist/tab', emptyOutDir: true, target: 'es2022' },
  // While the tab is being worked on: Vite serves it, and the app answers.
  server: { proxy: { '/api': server, '/demo': server } },
});
