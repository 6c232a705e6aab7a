/** A title and the remark in brackets behind it: 办法 and 试行. */
export function splitTail(title: string): { readonly name: string; readonly tail: string } {
  const [, name, tail] = /^(.*?)[（(]([^（）()]{1,12})[)）]$/u.exec(title) ?? [];
  return { name: name ?? title, tail: tail ?? '' };
}
