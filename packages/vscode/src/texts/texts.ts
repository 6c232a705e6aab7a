/** What the extension itself says. Texts of the manifest are in `package.nls*.json`. */
export interface Texts {
  readonly serverName: string;
  /** Buttons of the preview of a .docx; its panel has texts of its own. */
  readonly preview: { readonly annotate: string; readonly recheck: string };
  readonly characters: (count: number, limit: number | null) => string;
  readonly pages: (count: number, limit: number | null, estimated: boolean) => string;
  readonly documentType: (type: string | null) => string;
  readonly direction: Readonly<Record<'upward' | 'parallel' | 'downward' | 'public' | 'mixed', string>>;
  readonly overLimit: string;
  readonly showProblems: string;
  readonly checkingWorkspace: string;
  readonly checkedWorkspace: (counts: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly unreadable: number;
  }) => string;
  readonly openProblems: string;
  readonly noDraft: string;
  readonly exportTitle: string;
  readonly exported: (name: string, notes: readonly string[]) => string;
  readonly open: string;
  readonly chooseType: string;
  readonly chooseRule: string;
  readonly enterRule: string;
  readonly noRule: (ruleId: string) => string;
  readonly noFolder: string;
  readonly chooseFolder: string;
  readonly annotateTitle: string;
  readonly annotated: (name: string, comments: number, changes: number) => string;
  readonly exists: (name: string) => string;
  readonly replace: string;
  readonly saveAs: string;
  readonly failed: (what: string) => string;
}
