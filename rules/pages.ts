import { data } from './generated/pages.ts';

/** The page of each rule in Markdown, by the rule's id: what an editor shows where no file of the page is at hand. */
export const pages: ReadonlyMap<string, string> = new Map(
  Object.entries(data as Readonly<Record<string, string>>),
);
