import { toolVersion } from '../shared/tool-version.ts';
import type { QueuedRun } from './queued-run.ts';
import { type WorkerEntry, workersThere } from './worker-register.ts';

/** Makes a look at the workers that says once when none can take the files of a run, and which ones are there. */
export function noteIdleQueue({ client, settings: { store }, note }: QueuedRun): () => Promise<void> {
  const version = toolVersion();
  let isNoted = false;
  return async () => {
    const there = await workersThere(client);
    const fits = there.some((worker) => worker.version === version && worker.store === store.name);
    if (!fits && !isNoted) {
      note({
        zh: `没有能接这批文件的工作端（须为 gongwen-lint ${version}，${storeIn('zh', store.name)}）；${there.length === 0 ? '没有工作端在线' : `在线的有：${there.map(inChinese).join('；')}`}`,
        en: `no worker can take these files (gongwen-lint ${version} with ${storeIn('en', store.name)} is needed); ${there.length === 0 ? 'none is there' : `there are: ${there.map(inEnglish).join('; ')}`}`,
      });
    }
    isNoted = !fits;
  };
}

function inChinese({ host, version, store }: WorkerEntry): string {
  return `${host}（${version}，${storeIn('zh', store)}）`;
}

function inEnglish({ host, version, store }: WorkerEntry): string {
  return `${host} (${version}, ${storeIn('en', store)})`;
}

function storeIn(language: 'zh' | 'en', name: string): string {
  if (name === 'objects') return '--objects';
  return language === 'zh' ? `共享文件夹名 ${name}` : `a shared folder named ${name}`;
}
