import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { graphqlDocuments } from './vite-documents.js';

/**
 * Fontsource lists each face as woff2 and, for browsers older than any that runs this console, as woff. Dropping the
 * second keeps about 150 files out of the build and out of every cache.
 */
function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@fontsource') || !/\.css(\?|$)/.test(id)) return undefined;
      return { code: code.replace(/,\s*url\([^)]*\.woff\)\s*format\((['"])woff\1\)/g, ''), map: null };
    },
  };
}

const api = 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [woff2Only(), graphqlDocuments(), react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { port: 5173, host: '127.0.0.1', proxy: { '/graphql': api, '/auth': api, '/files': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // A data: address in a style sheet would need `data:` in the content security policy's font-src and img-src.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // Left alone, the first page asks for sixty small files: on a phone at the border each of them is a wait.
        codeSplitting: {
          groups: [
            // Higher takes first, and takes along what it needs: the drawing of charts must not carry React off with it.
            { name: 'vendor', test: /node_modules\/(?!@mui|recharts)/, minShareCount: 3, priority: 3 },
            { name: 'mui', test: /node_modules\/@mui\//, minShareCount: 2, priority: 2 },
            {
              name: 'parts',
              test: /console\/src\/(auth|data|form|lists|parts|session|shell|theme)\//,
              minShareCount: 3,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
