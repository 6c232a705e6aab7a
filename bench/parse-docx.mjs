// The least that any .docx checker must do: unzip the parts that matter and run a SAX parser over them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/app\.xml|word\/(?:_rels\/)?(?:document|styles|numbering|settings|comments|footnotes|endnotes|header\d*|footer\d*|theme\/theme\d+)\.xml(?:\.rels)?)$/u;
const folder = process.argv[2];
let elements = 0;
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.docx')) continue;
  const parts = unzipSync(readFileSync(join(folder, name)), { filter: ({ name: part }) => PARTS.test(part) });
  for (const bytes of Object.values(parts)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', () => {
      elements += 1;
    });
    parser.on('text', () => {});
    parser.write(strFromU8(bytes)).close();
  }
}
console.log(elements);
