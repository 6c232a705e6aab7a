import type { Severity } from '@gongwen/core';
import type { HostRefusal } from '../host/index.ts';

/** All that panel and review page say. One table a language; what rules say comes with the review. */
export interface Texts {
  readonly locale: 'zh-CN' | 'en';
  readonly severities: Readonly<Record<Severity, string>>;
  readonly directions: Readonly<Record<'upward' | 'parallel' | 'downward' | 'public' | 'mixed', string>>;
  readonly panel: PanelTexts;
  readonly review: ReviewTexts;
}

export interface PanelTexts {
  readonly problems: string;
  readonly paper: string;
  readonly unknownType: string;
  readonly unknownDirection: string;
  readonly characters: string;
  readonly pages: string;
  readonly estimated: (pages: number) => string;
  /** A count against its limit, for those who hear it. */
  readonly ofLimit: (count: number, limit: number) => string;
  readonly count: (problems: number) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly bySeverity: string;
  readonly byPlace: string;
  readonly groupBy: string;
  readonly filterSeverity: string;
  readonly family: string;
  readonly allFamilies: string;
  readonly search: string;
  readonly previous: string;
  readonly next: string;
  readonly recheck: string;
  readonly checking: string;
  readonly clean: string;
  readonly cleanHint: string;
  readonly noneShown: string;
  readonly clearFilters: string;
  readonly unreadable: string;
  readonly wholeDocument: string;
  readonly paragraph: (line: number) => string;
  readonly line: (line: number) => string;
  readonly expected: string;
  readonly remove: string;
  readonly or: string;
  readonly requirement: string;
  readonly basis: string;
  readonly related: string;
  readonly rule: string;
  readonly openRule: string;
  readonly fix: string;
  readonly fixTo: (text: string) => string;
  readonly fixUnsafe: string;
  readonly applySafe: (count: number) => string;
  readonly fixed: (count: number) => string;
  readonly ignore: string;
  readonly ignoreTitle: string;
  readonly ignoreHint: (format: 'docx' | 'markdown') => string;
  readonly reason: string;
  readonly reasonExample: string;
  readonly reasonNeeded: string;
  readonly cancel: string;
  readonly ignored: string;
  readonly refused: Readonly<Record<HostRefusal, string>>;
  readonly export: string;
  readonly exports: Readonly<Record<'fixed' | 'layout' | 'annotated' | 'xlsx' | 'html' | 'json', string>>;
  readonly saved: (name: string) => string;
  readonly suppressed: (count: number) => string;
  readonly pageMark: (page: number) => string;
  readonly picture: string;
  readonly frontMatter: string;
  readonly keys: string;
  readonly keyHelp: readonly (readonly [string, string])[];
  /** What a problem is, for those who hear it. */
  readonly announce: (severity: string, sentence: string, index: number, all: number) => string;
}

export interface ReviewTexts {
  readonly title: string;
  readonly lead: string;
  readonly drop: string;
  readonly dropHint: string;
  readonly dropNow: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly local: string;
  readonly profile: string;
  readonly profiles: Readonly<Record<string, string>>;
  readonly byConfig: string;
  readonly configInUse: (path: string) => string;
  readonly configBroken: string;
  readonly removeConfig: string;
  readonly language: string;
  readonly otherLanguage: string;
  readonly files: string;
  readonly fileCount: (files: number) => string;
  readonly back: string;
  readonly more: string;
  readonly clear: string;
  readonly columns: Readonly<
    Record<'name' | 'type' | 'issuer' | 'characters' | 'pages' | 'errors' | 'warnings' | 'infos', string>
  >;
  readonly sortHint: string;
  readonly filterFiles: string;
  readonly onlyProblems: string;
  readonly progress: (done: number, all: number) => string;
  readonly waiting: string;
  readonly notChecked: string;
  readonly leftOut: (count: number) => string;
  readonly skipped: (count: number, names: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly unsaved: string;
  readonly remove: (name: string) => string;
  readonly noMatch: string;
  readonly reports: string;
  readonly resize: string;
}
