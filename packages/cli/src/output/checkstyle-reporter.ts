import type { Reporter } from './reporter.ts';
import type { FileOutput, MessageOutput } from './to-json.ts';
import { xmlDocument, xmlElement } from './xml-element.ts';

/** The version of Checkstyle whose reports these are like; readers look at it. */
const CHECKSTYLE = '4.3';

/** XML as Checkstyle writes it, for Jenkins (Warnings Next Generation) and others. */
export function checkstyleReporter(): Reporter {
  return {
    file: () => '',
    addition: () => '',
    end: ({ files }) => [
      xmlDocument(xmlElement('checkstyle', { version: CHECKSTYLE }, Array.from(files, fileElement))),
    ],
  };
}

function fileElement({ path, error, messages }: FileOutput): string {
  const unread =
    error === null
      ? []
      : [
          xmlElement('error', {
            line: 1,
            severity: 'error',
            message: error.message,
            source: sourceOf(error.code),
          }),
        ];
  return xmlElement('file', { name: path }, [...unread, ...messages.map(errorElement)]);
}

function errorElement({ line, column, severity, message, ruleId }: MessageOutput): string {
  return xmlElement('error', { line, column, severity, message, source: sourceOf(ruleId) });
}

/** Readers take what stands between the last two dots for a category: gongwen.number.bracket. */
function sourceOf(id: string): string {
  return `gongwen.${id.replace('/', '.')}`;
}
