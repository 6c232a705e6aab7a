import { formatProblem } from '@gongwen/core';
import { pages } from '@gongwen/preset/pages';
import { URI } from 'vscode-uri';
import * as protocol from '../protocol.ts';
import { fromBase64 } from './base64.ts';
import { annotatedDocx, type DocxCheck, docxPreview, exportedDocx } from './docx-requests.ts';
import { skeletons, stateOf } from './serve-features.ts';
import type { ServerContext } from './server-context.ts';

/** Answers the requests of our own protocol that are about one document, or none. */
export function serveRequests(context: ServerContext): void {
  const { connection, contextOf } = context;
  connection.onRequest(protocol.SKELETONS, () => skeletons(context));
  connection.onRequest(protocol.RULE_PAGE, ({ ruleId }: protocol.RulePageParams): protocol.RulePageResult => {
    const markdown = pages.get(ruleId);
    return markdown === undefined ? null : { markdown };
  });
  connection.onRequest(
    protocol.PREVIEW_DOCX,
    async (params: protocol.DocxParams): Promise<protocol.PreviewDocxResult> => {
      const check = await docxCheck(params, context);
      return 'error' in check
        ? { review: null, error: check.error, problems: [] }
        : docxPreview(check, contextOf(params.uri));
    },
  );
  connection.onRequest<protocol.AnnotateDocxResult, unknown>(
    protocol.ANNOTATE_DOCX,
    async (params: protocol.DocxParams) => {
      const check = await docxCheck(params, context);
      return 'error' in check ? check : annotatedDocx(check);
    },
  );
  connection.onRequest<protocol.ExportDraftResult, unknown>(
    protocol.EXPORT_DRAFT,
    async ({ uri }: protocol.ExportDraftParams) => {
      const state = await stateOf(uri, context);
      if (state !== null) return exportedDocx(state);
      const isEnglish = context.locale() === 'en';
      return { error: isEnglish ? 'There is no official document here to export' : '这里没有可以导出的公文' };
    },
  );
}

async function docxCheck(
  { uri, data }: protocol.DocxParams,
  { configs, locale }: ServerContext,
): Promise<DocxCheck | { readonly error: string }> {
  const found = await configs.forDraft(uri);
  if (found.kind === 'broken') return { error: found.problems.map(formatProblem).join('\n') };
  const options = { config: found.config, locale: locale() };
  return { path: URI.parse(uri).path, bytes: fromBase64(data), options };
}
