import { canonicalKey, completeName } from './complete-name.ts';
import { NOWHERE } from './divide-name.ts';
import type { Division } from './division.ts';
import { type DirectoryHit, findInDirectory, isExpired } from './find-in-directory.ts';
import { inferOrgan, levelOf } from './infer-organ.ts';
import type { OrganDirectory } from './organ-directory.ts';
import { placeName, shortName } from './place-name.ts';
import type { ResolveContext, ResolvedOrgan } from './resolved-organ.ts';

/** 我局、本机关: the issuer. */
const OWN =
  /^(?:我|本)(?:局|厅|委|部|办|院|会|所|站|署|社|馆|校|镇|乡|街道|中心|公司|集团|单位|机关|办公室|办事处|(?:省|市|区|县|镇|乡)?(?:人民)?政府)$/u;
/** 你局、贵局: the one written to. */
const YOURS =
  /^(?:你|贵)(?:局|厅|委|部|办|院|会|所|站|署|社|馆|校|镇|乡|街道|中心|公司|集团|单位|机关|办公室|办事处|(?:省|市|区|县|镇|乡)?(?:人民)?政府)$/u;
/** 市局、省厅: the upper bureau of the issuer's own business. */
const UPPER_BUREAU = /^(省|市)(?:局|厅)$/u;
/** 各镇、有关部门、上级 stand for no one organ. */
const NO_ORGAN = /^(?:各|有关|相关|上级|下级|两办)|(?:各|有关)(?:单位|部门)$/u;

/**
 * Who a name means (organs.md 1–3): the directory first, then forms that depend on the issuer or the scope
 * (我局, 市局, 区政府), then what the name alone tells.
 * White space and “（盖章）” in the name count for nothing. Confidence is `none` where nothing is certain.
 */
export function resolveOrgan(name: string, context: ResolveContext): ResolvedOrgan {
  const written = name.replace(/\s+|[（(]盖章[）)]$/gu, '');
  return (
    pronoun(written, context) ??
    inDirectory(written, context) ??
    upperBureau(written, context) ??
    shortForm(written, context) ??
    byName(written, context)
  );
}

function pronoun(name: string, { issuer, addressee }: ResolveContext): ResolvedOrgan | null {
  if (OWN.test(name)) return issuer ?? nobody(name);
  if (YOURS.test(name)) return addressee ?? nobody(name);
  return NO_ORGAN.test(name) ? nobody(name) : null;
}

function nobody(name: string): ResolvedOrgan {
  return {
    name,
    organ: null,
    level: null,
    system: null,
    type: null,
    division: NOWHERE,
    confidence: 'none',
    expired: false,
    form: 'guess',
  };
}

function inDirectory(name: string, context: ResolveContext): ResolvedOrgan | null {
  const { directory, date } = context;
  if (!directory) return null;
  // An issuer from elsewhere means its own 区政府, not that of the directory.
  const home = homeOf(context);
  const foreign = shortName(name) !== null && home !== directory.home && !sharesPlace(name, home, directory);
  const exact = foreign ? null : findInDirectory(name, directory, date);
  if (exact) return fromDirectory(name, exact, directory);
  const key = canonicalKey(placeName(name, home));
  const entry = key === null ? undefined : directory.canonical.get(key);
  if (!entry) return null;
  return fromDirectory(name, { ...entry, form: 'alias', expired: isExpired(entry, date) }, directory);
}

function sharesPlace(name: string, home: Division, directory: OrganDirectory): boolean {
  const here = placeName(name, home).division;
  const there = placeName(name, directory.home).division;
  return here.city === there.city && here.county === there.county;
}

function fromDirectory(name: string, hit: DirectoryHit, directory: OrganDirectory): ResolvedOrgan {
  const { organ, form, expired } = hit;
  const guess = inferOrgan(organ.name);
  return {
    name,
    organ,
    level: organ.level ?? guess.level,
    system: organ.system ?? guess.system,
    type: organ.type ?? guess.type,
    division: directory.divisions.get(organ.id) ?? guess.division,
    confidence: organ.status === '已核' ? 'directory' : 'name',
    expired,
    form,
  };
}

/** 市局 written by 区教育局 is 市教育局: by the guide or superior of the issuer, else by its name. */
function upperBureau(name: string, context: ResolveContext): ResolvedOrgan | null {
  const [, rank] = UPPER_BUREAU.exec(name) ?? [];
  const { issuer, directory } = context;
  if (!rank || issuer?.type !== 'department') return null;
  const level = rank === '省' ? 1 : 2;
  for (let organ = issuer.organ; organ && directory; ) {
    const above: string | null = organ.guideParents[0] ?? organ.parent;
    organ = above === null ? null : (directory.byId.get(above) ?? null);
    if (organ?.type === 'department' && organ.level === level)
      return { ...resolveOrgan(organ.name, context), name };
  }
  return null;
}

/** 区教育局 in full, by the place of the issuer or of the scope. */
function shortForm(name: string, context: ResolveContext): ResolvedOrgan | null {
  if (!shortName(name)) return null;
  const placed = placeName(name, homeOf(context));
  if (placed.division === NOWHERE) return null;
  const full = completeName(placed);
  const guess = inferOrgan(full);
  return { ...guess, name: full, division: placed.division, level: levelOf(placed.division), form: 'short' };
}

function byName(name: string, context: ResolveContext): ResolvedOrgan {
  const guess = inferOrgan(name);
  if (guess.division === NOWHERE) return guess;
  const { division } = placeName(name, homeOf(context));
  return { ...guess, division, level: levelOf(division) };
}

/** Where 区, 市 are seen from: the issuer's place, else the scope of the directory. */
function homeOf({ directory, issuer }: ResolveContext): Division {
  const home = directory?.home ?? NOWHERE;
  const own = issuer?.division ?? NOWHERE;
  if (own.city === null && own.county === null) return home;
  const { province, city, county, town } = own;
  if (town === null && city === home.city && (county === null || county === home.county)) return home;
  return { province: province ?? (city === home.city ? home.province : null), city, county, town };
}
