import { type Html, html } from './html.ts';

const CODE = /`([^`]+)`/u;

/** The 要求 of a rule's page: paragraphs, lists and `code` are all the Markdown that it has. */
export function requirement(markdown: string): Html {
  const blocks = markdown.split(/\n{2,}/u).filter((block) => block.trim() !== '');
  return html`${blocks.map(block)}`;
}

function block(text: string): Html {
  const lines = text.split('\n');
  if (!lines.every((line) => line.startsWith('- '))) return html`<p>${inline(lines.join(''))}</p>`;
  return html`<ul>${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}</ul>`;
}

function inline(text: string): Html {
  // Of what is split by a group, each second piece is the group.
  const pieces = text
    .split(CODE)
    .map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`));
  return { markup: pieces.map(({ markup }) => markup).join('') };
}
