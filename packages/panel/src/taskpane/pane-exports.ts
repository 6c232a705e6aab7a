import type { Engine, ReportFormat } from '../engine/index.ts';
import type { Host } from '../host/index.ts';
import type { PanelExport } from '../panel/index.ts';
import type { Texts } from '../texts/index.ts';

const TYPES: Readonly<Record<Extract<ReportFormat, 'xlsx' | 'html'>, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
};
const NAMES = { xlsx: '公文问题清单.xlsx', html: '公文检查报告.html' } as const;

/** Reports on the open document. @param nameOf Name of the document now */
export function paneExports(
  { host, engine, texts }: { host: Host; engine: Engine; texts: Texts },
  nameOf: () => string,
): readonly PanelExport[] {
  if (!host.capabilities.save) return [];
  return (['xlsx', 'html'] as const).map((id) => ({
    id,
    run: async () => {
      const content = await engine.report(id, [nameOf()]);
      const name = `${nameOf()}.${NAMES[id]}`;
      const saved = await host.save({ name, type: TYPES[id], content });
      if (saved.kind === 'none') return saved.message;
      return texts.panel.saved(saved.value.path ?? name);
    },
  }));
}
