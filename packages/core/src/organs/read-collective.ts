import type { Collective, CollectiveKind } from './collective.ts';
import type { DirectoryOrgan, OrganLevel } from './organ.ts';
import type { ResolveContext } from './resolved-organ.ts';

interface Pattern {
  readonly kind: CollectiveKind;
  readonly pattern: RegExp;
  readonly level?: OrganLevel;
}

/** Ranks at the head of a collective name, the level that each tells; longer ones first. */
const AREAS: readonly (readonly [string, OrganLevel])[] = [
  ['省、自治区、直辖市(?:和|及|、)?(?:计划单列市)?', 1],
  ['省(?:（自治区、直辖市）)?(?!辖|直|属)', 1],
  ['省辖市(?:、|和)?(?:省直管县)?', 2],
  ['设区市|地级市|市州|市、州|州、市|市（州）', 2],
  [
    '辖市、区|辖市区|县（市、区）|县（区）|县区|县、区|区、县|区县|区、县（市）|县、市|市、县|县市区|市、县、区|县（市）|旗县区|县|区|旗',
    3,
  ],
  ['市(?:（地）)?', 2],
  ['乡镇|镇|乡', 4],
];
const AREA = AREAS.map(([words, level]) => ({
  level,
  pattern: new RegExp(`^(?:全[省市区县]|地方)?各(?:${words})(?<tail>.{0,40})$`, 'u'),
}));

/** Tried in order (organs.md 5). Every pattern is anchored and its parts exclude one another. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'state-departments',
    pattern: /^国务院(?:各|有关)(?:部委|部门|组成部门|直属(?:特设)?机构|办事机构)/u,
    level: 0,
  },
  { kind: 'state-departments', pattern: /^各(?:部委|直属(?:特设)?机构|办事机构)$/u, level: 0 },
  {
    kind: 'own-units',
    pattern:
      /^(?:局|厅|委|部|校|院|公司|集团|中心|所|所属|直属|机关|本系统)(?:机关)?(?:所属|直属|属|直|内设)?各/u,
  },
  { kind: 'own-units', pattern: /^(?:局|厅|委|部|校|院)(?:机关)?(?:所属|直属|属)/u },
  { kind: 'own-units', pattern: /^(?:机关)?各(?:科室|处室|股室|直属单位|基层单位|所属单位|内设机构)$/u },
  {
    kind: 'open',
    pattern: /^(?:[省市区县州])?(?:直|级)?各?(?:有关|相关)|^驻.{1,8}单位$|^[省市区县州]委(?:直属)?各/u,
  },
  {
    kind: 'departments',
    pattern:
      /^[省市区县州](?:人民政府|政府)?(?:直|级|属)?(?:机关)?各(?:部门|单位|委办局|[部委办局厅](?:、[委办局厅院])*$|预算单位|工作部门|直属机构|企事业单位)/u,
  },
  {
    kind: 'towns-and-streets',
    pattern: /^(?:全[区县市])?各[镇乡]{1,2}[、（(]?(?:各)?街(?:道)?(?:办事处)?[）)]?(?:人民政府|办事处)?$/u,
    level: 4,
  },
  { kind: 'towns-and-streets', pattern: /^(?:全[区县市])?各街道?[、（(]?[镇乡]{1,2}[）)]?$/u, level: 4 },
  { kind: 'streets', pattern: /^(?:全[区县市])?各?街道(?:办事处|党工委|办)?$/u, level: 4 },
];

/** 各辖市、区｜人力资源和社会保障局: the head that the next names of the row may share (elements.md 4.3). */
const HEAD =
  /^(?:各(?:省|自治区|直辖市|计划单列市|省辖市|辖市|设区市|自治州|市|县|区|旗|州|盟)(?:、(?:自治区|直辖市|计划单列市|自治州|市|县|区|旗|州|盟))*(?:[（(][^（）()]{1,12}[)）])?|解放军)/u;

/** The head of a collective name that has an organ behind it; empty where there is none. */
export function collectiveHead(text: string): string {
  const [head = ''] = HEAD.exec(text) ?? [];
  return head.length < text.length ? head : '';
}

/**
 * Reads a collective name (统称, organs.md 5); null where the words are none.
 * Members are those of the directory, as far as it knows any.
 */
export function readCollective(name: string, context: ResolveContext): Collective | null {
  const text = name.replace(/\s+/gu, '');
  const declared = context.directory?.collectiveNames.get(text);
  if (declared) return declared;
  const row = PATTERNS.find(({ pattern }) => pattern.test(text));
  if (row) return collective(text, row.kind, row.level ?? null, null, context);
  const court = /^(?:地方|全国)?各级(?<tail>.{2,30})$/u.exec(text)?.groups?.tail;
  if (court) return collective(text, 'lower-departments', null, court, context);
  for (const { level, pattern } of AREA) {
    const match = pattern.exec(text);
    if (match) return ofArea(text, level, match.groups?.tail ?? '', context);
  }
  return /^(?:各|全体)(?!位|类|种|项|级|方|自)/u.test(text)
    ? collective(text, 'open', null, null, context)
    : null;
}

function ofArea(text: string, level: OrganLevel, tail: string, context: ResolveContext): Collective {
  if (
    /^(?:[（(][^（）()]{1,14}[)）])?(?:党委|委|党委、政府|委、政府)(?:[（(][^（）()]{1,14}[)）])?$/u.test(
      tail,
    )
  )
    return collective(text, 'party-committees', level, null, context);
  if (/^(?:人民政府|政府)?(?:、.*)?$/u.test(tail))
    return collective(
      text,
      level === 1 ? 'provinces' : level === 4 ? 'towns' : 'governments',
      level,
      null,
      context,
    );
  return collective(text, 'lower-departments', level, tail, context);
}

function collective(
  name: string,
  kind: CollectiveKind,
  level: OrganLevel | null,
  tail: string | null,
  context: ResolveContext,
): Collective {
  return { name, kind, level, tail, members: membersOf(kind, context) };
}

/** Members are looked for below the scope only: the directory may know other districts. */
function membersOf(kind: CollectiveKind, { directory, issuer }: ResolveContext): readonly DirectoryOrgan[] {
  if (!directory) return [];
  const { organs, scope } = directory;
  const below = organs.filter(({ parent }) => parent === scope);
  const towns = below.filter(({ type, level }) => type === 'government' && level === 4);
  const streets = below.filter(({ type }) => type === 'dispatched');
  if (kind === 'towns') return towns;
  if (kind === 'streets') return streets;
  if (kind === 'towns-and-streets') return [...towns, ...streets];
  if (kind === 'departments') return below.filter(({ type }) => type === 'department' || type === 'office');
  const own = issuer?.organ?.id;
  return kind === 'own-units' && own !== undefined ? organs.filter(({ parent }) => parent === own) : [];
}
