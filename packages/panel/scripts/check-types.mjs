// Checks the types of components. `vue-tsc` needs the compiler of TypeScript 5 as a library; the rest of the workspace is
// checked by TypeScript 7, which has none.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { run } = require('vue-tsc');

process.argv.splice(2, process.argv.length, '--noEmit', '-p', 'tsconfig.components.json');
process.chdir(new URL('..', import.meta.url).pathname);
run(require.resolve('typescript-for-vue/lib/tsc'));
