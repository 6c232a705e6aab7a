import type { DigestPart, DocumentDigest } from '../collection/document-digest.ts';
import type { ReportDetails, RuleSettings } from './rule.ts';

/** Details of a report on one of several documents: its place is one of the digest's parts. */
export interface CollectionReport extends Pick<ReportDetails, 'data' | 'atMost' | 'unsure' | 'expected'> {
  /** Left out: the title, else the first line. */
  readonly at?: DigestPart | null;
}

/** What a rule sees of the documents of a run. */
export interface CollectionContext<Options, MessageId extends string> {
  /** Documents that the rule judges, in the order of the run: it is on for them, and they are what it applies to. */
  readonly documents: readonly DocumentDigest[];
  /** Every document of the run, those that it does not judge too: a reply is held against its request. */
  readonly run: readonly DocumentDigest[];
  /** Options and settings can differ from folder to folder. */
  optionsFor(document: DocumentDigest): Options;
  /** What the configuration says beyond rules, for one document. */
  settingsFor(document: DocumentDigest): RuleSettings;
  /** Puts a message on one of the documents. */
  report(document: DocumentDigest, message: MessageId, details?: CollectionReport): void;
}

/** A pure function from the documents of a run to messages, each in one of them. */
export interface CollectionCheck<Options, MessageId extends string> {
  /** Compares the documents and reports. */
  check(context: CollectionContext<Options, MessageId>): void;
}
