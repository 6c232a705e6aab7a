// Stands for a thread that dies on some files, as one does that runs out of memory.
import { gzipSync } from 'node:zlib';

/** @param {{ files: readonly { path: string }[] }} task */
export default function checkQueued({ files }) {
  if (!files.some(({ path }) => path.startsWith('huge')))
    return files.map(({ path }) => new Uint8Array(gzipSync(JSON.stringify(path))));
  setImmediate(() => {
    throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  });
  return new Promise(() => {});
}
