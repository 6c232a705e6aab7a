// Stands for a worker that dies on some files, as one does that runs out of memory.

/** @param {{ targets: readonly { path: string }[] }} batch */
export default function checkBatch({ targets }) {
  const deadly = targets.find(({ path }) => path.startsWith('deadly') || path.startsWith('huge'));
  if (deadly === undefined) return targets.map(checked);
  const error = deadly.path.startsWith('huge')
    ? Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })
    : new Error('it broke');
  setImmediate(() => {
    throw error;
  });
  return new Promise(() => {});
}

function checked({ path }) {
  const output = {
    path,
    format: 'text',
    status: 'checked',
    error: null,
    facts: null,
    messages: [],
    suppressed: [],
  };
  return { report: { output, text: '', fix: { kind: 'none' } }, change: null };
}
