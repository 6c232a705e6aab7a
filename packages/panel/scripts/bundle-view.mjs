import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

/**
 * Bundles a page that shows the panel in another program: one script and one style sheet, for the program to put into
 * the page itself.
 *
 * @param {string} entry absolute path of the script that begins it
 * @returns {Promise<{ script: string, style: string }>}
 */
export async function bundleView(entry) {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    root: new URL('..', import.meta.url).pathname,
    plugins: [vue()],
    resolve: { conditions: ['gongwen-source', 'worker', 'module', 'browser', 'production'] },
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2023',
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [script] = output.filter(({ type }) => type === 'chunk');
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  // `</script` and `<!--` within a script would end it or begin a comment.
  return {
    script: script.code.replace(/<(?=\/?script|!--)/giu, '\\x3c'),
    style: styles.map(({ source }) => String(source)).join('\n'),
  };
}
