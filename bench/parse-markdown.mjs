// The least that any Markdown checker must do: read each file and parse it with remark-parse.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const folder = process.argv[2];
const processor = unified().use(remarkParse);
let nodes = 0;
for (const name of readdirSync(folder)) {
  if (name.endsWith('.md'))
    nodes += processor.parse(readFileSync(join(folder, name), 'utf8')).children.length;
}
console.log(nodes);
