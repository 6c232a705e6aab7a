import { DOCUMENT, type DocxParts, NUMBERING, partOf } from '../docx-parts.ts';
import { rewrite } from '../xml/rewrite.ts';
import { element, holds, isElement, type XmlElement } from '../xml/xml-element.ts';

const BUILD = '11.8.2.12118';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PROPERTIES = {
  xmlns: `${OFFICE}/extended-properties`,
  'xmlns:vt': `${OFFICE}/docPropsVTypes`,
};

const text = (name: string, content: string): XmlElement => element(name, {}, content);

const APP = element(
  'Properties',
  PROPERTIES,
  text('Template', 'Normal.dotm'),
  text('Pages', '2'),
  text('TotalTime', '0'),
  text('ScaleCrop', 'false'),
  text('LinksUpToDate', 'false'),
  text('Application', `WPS Office_${BUILD}_F1E327BC-269C-435d-A152-05C5408002CA`),
  text('DocSecurity', '0'),
);

const property = (pid: number, name: string, value: string): XmlElement =>
  element(
    'property',
    { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid, name },
    text('vt:lpwstr', value),
  );

const CUSTOM = element(
  'Properties',
  { ...PROPERTIES, xmlns: `${OFFICE}/custom-properties` },
  property(2, 'KSOProductBuildVer', `2052-${BUILD}`),
  property(3, 'ICV', '3B4F9DF276E94BE49D77D7AE3369F578'),
);

const CUSTOM_DATA = 'http://www.wps.cn/officeDocument/2013/wpsCustomData';

const CUSTOM_ITEM = element(
  's:customData',
  { xmlns: CUSTOM_DATA, 'xmlns:s': CUSTOM_DATA },
  element('customSectProps', {}, element('customSectPr')),
);

const FONTS = element(
  'w:fonts',
  { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
  ...(['Times New Roman', '宋体', '黑体', '仿宋_GB2312', '楷体_GB2312', '方正小标宋简体'] as const).map(
    (name) =>
      element(
        'w:font',
        { 'w:name': name },
        element('w:charset', { 'w:val': name === 'Times New Roman' ? '00' : '86' }),
        element('w:family', { 'w:val': 'auto' }),
        element('w:pitch', { 'w:val': 'default' }),
      ),
  ),
);

/** Parts that WPS writes only where something calls them. */
function isIdle(name: string, parts: DocxParts): boolean {
  const document = partOf(parts, DOCUMENT);
  if (name.endsWith('footnotes.xml')) return !holds(document, 'w:footnoteReference');
  if (name.endsWith('endnotes.xml')) return !holds(document, 'w:endnoteReference');
  return name === NUMBERING && !holds(document, 'w:numPr');
}

/** A part and where its relationships would stand. */
const relationshipsOf = (name: string): string => name.replace(/([^/]+)$/u, '_rels/$1.rels');

/** Types of parts by their names, each with an override. */
const TYPES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^docProps\/app/u, 'officedocument.extended-properties+xml'],
  [/^docProps\/core/u, 'package.core-properties+xml'],
  [/^docProps\/custom/u, 'officedocument.custom-properties+xml'],
  [/^word\/document/u, 'officedocument.wordprocessingml.document.main+xml'],
  [
    /^word\/(?:fontTable|numbering|settings|styles|footnotes|endnotes)\.xml/u,
    'officedocument.wordprocessingml.',
  ],
  [/^word\/footer/u, 'officedocument.wordprocessingml.footer+xml'],
  [/^word\/header/u, 'officedocument.wordprocessingml.header+xml'],
  [/^word\/theme/u, 'officedocument.theme+xml'],
];

function contentTypes(parts: DocxParts): XmlElement {
  const overrides = Object.keys(parts).flatMap((name) => {
    const type = TYPES.find(([pattern]) => pattern.test(name))?.[1];
    if (type === undefined || name.includes('_rels/')) return [];
    const whole = type.endsWith('.') ? `${type}${name.replace(/^word\/|\.xml$/gu, '')}+xml` : type;
    return [
      element('Override', { PartName: `/${name}`, ContentType: `application/vnd.openxmlformats-${whole}` }),
    ];
  });
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...overrides,
  );
}

/** Relationships from the last to the first, as WPS lists them; those of parts that are gone are gone too. */
function relationships(root: XmlElement, gone: ReadonlySet<string>): XmlElement {
  const kept = root.children.filter((child) => isElement(child) && !gone.has(child.attributes.Target ?? ''));
  return { ...root, children: kept.toReversed() };
}

/** Roots declare the namespaces that WPS does. */
const declared = (root: XmlElement): XmlElement => ({
  ...root,
  attributes: { ...root.attributes, 'xmlns:wpsCustomData': CUSTOM_DATA },
});

/** White paper, which WPS notes in documents that it has shown. */
const withBackground = (document: XmlElement): XmlElement =>
  rewrite(document, { 'w:body': (body) => [element('w:background', { 'w:color': 'FFFFFF' }), body] });

const WORD = 'word/_rels/document.xml.rels';

const customData = element('Relationship', {
  Id: 'rId99',
  Type: `${OFFICE}/relationships/customXml`,
  Target: '../customXml/item1.xml',
});

/** Properties, fonts, custom data and content types of a package of WPS; parts that nothing uses are left out. */
export function packageParts(parts: DocxParts): DocxParts {
  const idle = Object.keys(parts).filter((name) => isIdle(name, parts));
  const gone = new Set([...idle, ...idle.map(relationshipsOf), '[Content_Types].xml']);
  const targets = new Set(idle.map((name) => name.replace('word/', '')));
  const kept = Object.entries(parts).filter(([name]) => !gone.has(name));
  const edited = kept.map(([name, root]) => {
    if (name === WORD) {
      const listed = relationships(root, targets);
      return [name, { ...listed, children: [...listed.children, customData] }] as const;
    }
    if (name.endsWith('.rels')) return [name, relationships(root, targets)] as const;
    if (name === DOCUMENT) return [name, withBackground(declared(root))] as const;
    return [name, /^w:(?:styles|settings|hdr|ftr)$/u.test(root.name) ? declared(root) : root] as const;
  });
  const all = {
    ...Object.fromEntries(edited),
    'docProps/app.xml': APP,
    'docProps/custom.xml': CUSTOM,
    'customXml/item1.xml': CUSTOM_ITEM,
    'word/fontTable.xml': FONTS,
  };
  return { '[Content_Types].xml': contentTypes(all), ...all };
}
