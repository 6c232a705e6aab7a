import type { Engine, ReportFormat } from '../engine/index.ts';
import type { Host, HostFile } from '../host/index.ts';
import type { PanelExport } from '../panel/index.ts';
import type { Texts } from '../texts/index.ts';
import { nameOf, nameWith } from './page-file.ts';
import type { Files } from './use-files.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TYPES: Readonly<Record<ReportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  json: 'application/json',
};

/** Names of what is saved; Chinese in both languages, as the drafts themselves are. */
const WORDS = { fixed: '修改', layout: '版面', annotated: '批注' } as const;
const REPORT_NAMES: Readonly<Record<ReportFormat, string>> = {
  xlsx: '公文问题清单.xlsx',
  html: '公文检查报告.html',
  json: '公文检查结果.json',
};

/** What can be exported of one draft of the page. */
export function pageExports(
  path: string,
  { files, engine, host, texts }: { files: Files; engine: Engine; host: Host; texts: Texts },
): readonly PanelExport[] {
  const save = async (file: HostFile): Promise<string> => {
    await host.save(file);
    return texts.panel.saved(file.name);
  };
  const draft = () => {
    const file = files.fileAt(path);
    if (file === undefined) throw new Error(`no draft ${path}`);
    return { ...file, content: file.bytes };
  };
  const isDocx = draft().format === 'docx';
  const fixed: PanelExport = {
    id: 'fixed',
    run: async () => {
      const { bytes, version } = draft();
      const name = version === 0 ? nameOf(path) : nameWith(path, WORDS.fixed);
      const note = await save({ name, type: isDocx ? DOCX : 'text/plain', content: bytes });
      files.put(path, { savedVersion: version });
      return note;
    },
  };
  const layout: PanelExport = {
    id: 'layout',
    run: async () => {
      const mended = (await engine.mendLayout(draft())) ?? draft().bytes;
      return save({ name: nameWith(path, WORDS.layout), type: DOCX, content: mended });
    },
  };
  const annotated: PanelExport = {
    id: 'annotated',
    run: async () => {
      const made = await engine.annotate(draft());
      if (made.kind === 'failed') return made.message;
      return save({ name: nameWith(path, WORDS.annotated), type: DOCX, content: made.bytes });
    },
  };
  return [fixed, ...(isDocx ? [layout, annotated] : []), ...reportExports([path], { engine, host, texts })];
}

/** Reports on drafts of the page. @param paths null for all */
export function reportExports(
  paths: readonly string[] | null,
  { engine, host, texts }: { engine: Engine; host: Pick<Host, 'save'>; texts: Texts },
): readonly PanelExport[] {
  return (['xlsx', 'html', 'json'] as const).map((id) => ({
    id,
    run: async () => {
      const content = await engine.report(id, paths);
      const [only] = paths ?? [];
      const name = only === undefined ? REPORT_NAMES[id] : `${nameOf(only)}.${REPORT_NAMES[id]}`;
      await host.save({ name, type: TYPES[id], content });
      return texts.panel.saved(name);
    },
  }));
}
