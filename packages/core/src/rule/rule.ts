import type { z } from 'zod';
import type { OfficeLists } from '../config/office-lists.ts';
import type { Direction, DocumentForm, DocumentType } from '../document/document-type.ts';
import type { ElementKind, Elements } from '../document/elements.ts';
import type { OfficialDocument } from '../document/official-document.ts';
import type { Facts } from '../facts/facts.ts';
import type { Range } from '../tree/line-table.ts';
import type { Basis } from './basis.ts';
import type { CollectionCheck } from './collection-check.ts';
import type { LayoutEdit } from './layout-edit.ts';
import type { Message } from './message.ts';
import type { Level, Severity } from './severity.ts';

/** Language of messages. */
export type Locale = 'zh-CN' | 'en';

/** What a rule needs beyond the text; where it is not there the rule is not run. */
export type Need =
  | 'layout'
  | 'organs'
  | 'signatories'
  | 'plan'
  | 'archive'
  | 'briefings'
  | 'bundle'
  | 'spelling';

/**
 * How strongly its source binds: 应当、不得 (`must`), 一般、原则上 (`in-principle`: at most a warning unless a profile
 * hardens it), common practice with no clause (`practice`: the message says 实务中通常).
 */
export type Strength = 'must' | 'in-principle' | 'practice';

/** Documents that a rule judges; a list left out means all. */
export interface Applies {
  readonly types?: readonly DocumentType[];
  readonly directions?: readonly Direction[];
  readonly forms?: readonly DocumentForm[];
  /** Not for texts taken from a web page, which have lost header and imprint. */
  readonly web?: false;
}

/** What a rule says of itself; documentation, schema and reports are made from it. */
export interface RuleMeta {
  /** family/name, e.g. routing/no-skip-level. */
  readonly id: string;
  readonly name: Message;
  /** Severity without a profile. */
  readonly severity: Level;
  readonly strength: Strength;
  readonly basis: readonly Basis[];
  readonly applies?: Applies;
  readonly needs?: readonly Need[];
  /** Whether it offers fixes, and whether they are all safe. */
  readonly fixes?: 'safe' | 'suggested';
  readonly messages: Readonly<Record<string, Message>>;
  readonly options: z.ZodType;
}

/** Anything with a place: an element, a part of one, a range itself. */
export type Place = Range | { readonly range: Range };

/** A piece of text to put in place of another. */
export interface Edit {
  readonly range: Range;
  /** What to put there; empty deletes. */
  readonly text: string;
}

/** Edits that mend what a message names, made together or not at all. */
export interface Fix {
  /** Safe fixes are applied by `--fix`; others are only offered. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What a report adds to its message. */
export interface ReportDetails {
  /** Several places give one message from the first to the last. Left out: the title, else the first line. */
  readonly at?: Place | readonly Place[] | null;
  readonly data?: Readonly<Record<string, string | number | readonly string[]>>;
  /** At most this severity, for a milder case of the same rule. */
  readonly atMost?: Severity;
  /** Rests on something only probable (a name without a directory entry): one degree milder. */
  readonly unsure?: boolean;
  readonly fix?: Fix | null;
  /** Changes of formatting that `--fix-layout` makes in a .docx. */
  readonly layoutFix?: readonly LayoutEdit[];
  /** What should stand there. */
  readonly expected?: readonly string[];
  /** What stands there; left out: the text at the place. */
  readonly actual?: string | null;
  readonly element?: ElementKind | null;
  /** Other places that belong to it, e.g. the first of two different names. */
  readonly related?: readonly { readonly at: Place; readonly message: Message }[];
}

/** What a rule sees of a document. */
export interface RuleContext<Options, MessageId extends string> {
  readonly document: OfficialDocument;
  readonly elements: Elements;
  readonly facts: Facts;
  readonly options: Options;
  /** What the configuration says beyond rules: signatories, plan, terms. */
  readonly settings: RuleSettings;
  // A method, so that a rule's context is one of the engine's (parameters of methods are bivariant).
  /** Puts a message on the document. */
  report(message: MessageId, details?: ReportDetails): void;
}

/** Parts of the configuration that rules read. */
export interface RuleSettings extends OfficeLists {
  readonly profile: string;
  readonly signatories: {
    readonly head: string | null;
    readonly acting: string | null;
    readonly leaders: readonly { readonly name: string; readonly duties: readonly string[] }[];
  } | null;
  readonly terms: readonly TermEntry[];
  /** Finds misspelt words of Latin letters; null where the front end brings no dictionary. */
  readonly spelling: Speller | null;
}

/** Finds the misspelt words of a text: UTF-16 offsets, end exclusive, and what was probably meant, the likeliest first. */
export type Speller = (text: string) => readonly {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly suggestions: readonly string[];
}[];

/** One row of a term list of the office's own (`terms:`). */
export interface TermEntry {
  readonly wrong: string;
  readonly right: string;
  readonly source: string;
}

/** A rule: data about itself and a pure function from a recognised document to messages. */
export interface Rule extends RuleMeta {
  /** Judges one document. */
  check(context: RuleContext<unknown, string>): void;
  /** What it says of the documents of one run together; null for most rules. */
  readonly collection: CollectionCheck<unknown, string> | null;
}
