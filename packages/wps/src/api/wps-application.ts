/**
 * What the add-in uses of the API of WPS Writer, as its declarations describe it (npm `wps-jsapi-declare` 2.2.0, whose
 * licence forbids to change it, hence this list of our own). Collections count from 1; positions count UTF-16 units of a
 * story with all that stands in it, deleted and hidden text and codes of fields too.
 */
export interface WpsApplication {
  /** None while no document is open. */
  readonly ActiveDocument: WpsDocument | null | undefined;
  readonly ActiveWindow: WpsWindow;
  readonly FileSystem: WpsFileSystem;
  readonly PluginStorage: WpsStorage;
  readonly ApiEvent: WpsEvents;
  /** Milliseconds may pass before the page has come; newer builds have blocked the ribbon here. */
  CreateTaskPane(url: string, title?: string): WpsTaskPane | null | undefined;
  GetTaskPane(id: number): WpsTaskPane | null | undefined;
  /** Width and height in physical pixels. */
  ShowDialog(url: string, title?: string, width?: number, height?: number, isModal?: boolean): void;
}

export interface WpsDocument {
  readonly Name: string;
  readonly FullName: string;
  /** Folder; empty for a document that was never saved. */
  readonly Path: string;
  readonly Saved: boolean;
  readonly ProtectionType: number;
  readonly Content: WpsRange;
  readonly StoryRanges: { Item(story: number): WpsRange };
  readonly Sections: WpsCollection<WpsSection>;
  readonly Comments: WpsCollection<WpsComment> & { Add(range: WpsRange, text?: string): WpsComment };
  TrackRevisions: boolean;
  Range(start?: number, end?: number): WpsRange;
  Undo(times?: number): boolean;
}

export interface WpsCollection<Item> {
  readonly Count: number;
  Item(index: number): Item;
}

export interface WpsRange {
  Text: string;
  readonly Start: number;
  readonly End: number;
  /** Positions of the story that it stands in. */
  readonly StoryLength: number;
  readonly Duplicate: WpsRange;
  readonly NextStoryRange: WpsRange | null | undefined;
  readonly Paragraphs: WpsCollection<WpsParagraph>;
  readonly Revisions: WpsCollection<WpsRevision>;
  readonly Fields: WpsCollection<WpsField>;
  readonly InlineShapes: WpsCollection<WpsInlineShape>;
  readonly ListFormat: { readonly ListString: string; readonly ListType: number };
  readonly Font: WpsFont;
  /** Ends of rows of tables are counted as paragraphs. */
  readonly IsEndOfRowMark: boolean;
  /** The range as a package in one XML document (flat OPC). */
  readonly WordOpenXML: string;
  SetRange(start: number, end: number): void;
  Select(): void;
}

export interface WpsParagraph {
  readonly Range: WpsRange;
  readonly Alignment: number;
  /** Points, as all lengths. */
  readonly LeftIndent: number;
  readonly RightIndent: number;
  readonly FirstLineIndent: number;
  readonly LineSpacing: number;
  readonly LineSpacingRule: number;
  readonly SpaceBefore: number;
  readonly SpaceAfter: number;
}

export interface WpsFont {
  /** Empty, or 9999999 for numbers, where the range has several. */
  readonly NameFarEast: string;
  readonly NameAscii: string;
  readonly Size: number;
  readonly Bold: number;
}

export interface WpsRevision {
  readonly Type: number;
  readonly Range: WpsRange;
}

export interface WpsField {
  readonly Code: WpsRange;
  readonly Result: WpsRange;
}

export interface WpsInlineShape {
  readonly Range: WpsRange;
}

export interface WpsComment {
  readonly Author: string;
  readonly Range: WpsRange;
  /** The text that it speaks of. */
  readonly Scope: WpsRange;
}

export interface WpsSection {
  readonly Range: WpsRange;
  readonly PageSetup: WpsPageSetup;
}

export interface WpsPageSetup {
  readonly PageWidth: number;
  readonly PageHeight: number;
  readonly TopMargin: number;
  readonly BottomMargin: number;
  readonly LeftMargin: number;
  readonly RightMargin: number;
}

export interface WpsWindow {
  ScrollIntoView(range: WpsRange, start?: boolean): void;
}

export interface WpsTaskPane {
  readonly ID: number;
  Visible: boolean;
  DockPosition: number;
  Width: number;
  Delete(): void;
}

export interface WpsFileSystem {
  Exists(path: string): boolean;
  /** Each character is a byte. */
  readAsBinaryString(path: string): string;
  writeAsBinaryString(path: string, data: string): boolean;
}

/** Shared by all pages of the add-in, for as long as WPS runs. */
export interface WpsStorage {
  setItem(key: string, value: string | number): void;
  getItem(key: string): string | number | null | undefined;
}

export interface WpsEvents {
  AddApiEventListener(event: WpsEventName, listener: () => void): void;
  RemoveApiEventListener(event: WpsEventName, listener: () => void): void;
}

export type WpsEventName = 'DocumentOpen' | 'DocumentNew' | 'DocumentAfterClose' | 'WindowActivate';

/** Where a task pane stands: at the right (`msoCTPDockPositionRight`). */
export const DOCK_RIGHT = 2;
