import picomatch from 'picomatch';
import type { OrganDirectory } from '../organs/index.ts';
import type { Rule, Speller } from '../rule/rule.ts';
import type { Level } from '../rule/severity.ts';
import { checkIntake } from './check-intake.ts';
import { ConfigError, type ConfigProblem } from './config-error.ts';
import type { Profile } from './config-schema.ts';
import { listsOf } from './lists-of.ts';
import type { ParsedConfig } from './parse-config.ts';
import { resolveIntake } from './resolve-intake.ts';
import type { ResolvedConfig, RuleSetting } from './resolved-config.ts';

/** What configurations are made of. */
export interface ResolveOptions {
  readonly rules: readonly Rule[];
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly directories: Pick<ReadonlyMap<string, OrganDirectory>, 'get'>;
  readonly config: ParsedConfig | null;
  /** Profile named on the command line; wins over `extends`. */
  readonly profile: string | null;
  /** `--rule ID=SEVERITY`, applied last. */
  readonly severities: Readonly<Record<string, Level>>;
  /** The directory that `organs:` of the configuration names, already read. */
  readonly directory: OrganDirectory | null;
  /** For the rules that need one (`needs: ['spelling']`); left out, they are not run. */
  readonly spelling?: Speller | null;
}

const DEFAULT_PROFILE = 'national';

type Written = Level | readonly [Level] | readonly [Level, Readonly<Record<string, unknown>>];

/** Configuration for each file of a run: profiles, the user's own rules, overrides by glob. */
export interface ConfigResolver {
  /**
   * The configuration of one file.
   * @param path Path relative to the configuration file, with forward slashes.
   */
  readonly forFile: (path: string) => ResolvedConfig;
  /** Whether `ignore:` leaves a file out; the path as in `forFile`. */
  readonly ignores: (path: string) => boolean;
  readonly profile: string;
}

/**
 * Puts profiles and configuration together.
 * @throws {ConfigError} on an unknown profile or rule, or options that a rule's schema refuses.
 */
export function resolveConfig(options: ResolveOptions): ConfigResolver {
  const { config } = options;
  const problems: ConfigProblem[] = [];
  const profiles = profileChain(options, problems);
  const layers: Layer[] = profiles.map(({ name, rules }) => ({ written: rules, from: null, name }));
  if (config?.config.rules) layers.push({ written: config.config.rules, from: config, name: config.path });
  layers.push({ written: options.severities, from: null, name: '--rule' });
  const base = mergeRules(options, profiles, layers, problems);
  const overrides = (config?.config.overrides ?? []).map(({ files, rules }) => ({
    matches: picomatch([...files], { dot: true }),
    rules: mergeRules(
      options,
      profiles,
      [...layers, { written: rules, from: config, name: config?.path ?? '' }],
      problems,
    ),
  }));
  const lists = listsOf(config, problems);
  const intake = resolveIntake(profiles, config?.config.intake);
  checkIntake(intake, options, problems);
  if (problems.length > 0) throw new ConfigError(problems);
  const directoryName = profiles.findLast(({ organs }) => organs !== null)?.organs ?? null;
  const shared = {
    directory:
      options.directory ?? (directoryName === null ? null : (options.directories.get(directoryName) ?? null)),
    organ: config?.config.organ ?? null,
    settings: {
      profile: profiles.at(-1)?.name ?? DEFAULT_PROFILE,
      signatories:
        config?.config.signatories ??
        profiles.findLast(({ signatories }) => signatories)?.signatories ??
        null,
      terms: config?.config.terms ?? [],
      spelling: options.spelling ?? null,
      ...lists,
    },
    intake,
  };
  const ignored = config?.config.ignore ? picomatch([...config.config.ignore], { dot: true }) : () => false;
  return {
    profile: shared.settings.profile,
    ignores: ignored,
    forFile: (path) => ({
      ...shared,
      rules: overrides.findLast(({ matches }) => matches(path))?.rules ?? base,
    }),
  };
}

/** Profiles from the root of `extends` to the one asked for. */
function profileChain({ profiles, profile, config }: ResolveOptions, problems: ConfigProblem[]): Profile[] {
  const asked = profile === null ? (config?.config.extends ?? [DEFAULT_PROFILE]) : [profile];
  const chain: Profile[] = [];
  const add = (name: string, index: number): void => {
    const found = profiles.get(name);
    if (!found) {
      const message = `没有名为“${name}”的规则集；现有：${[...profiles.keys()].join('、')}`;
      const own = profile === null && config;
      problems.push(
        own
          ? config.problemAt(['extends', index], message)
          : { path: '--profile', line: null, column: null, key: '', message },
      );
      return;
    }
    if (found.extends !== null) add(found.extends, index);
    if (!chain.includes(found)) chain.push(found);
  };
  for (const [index, name] of asked.entries()) add(name, index);
  return chain;
}

interface Layer {
  readonly written: Readonly<Record<string, Written>>;
  readonly from: ParsedConfig | null;
  /** Profile, file or option, for messages. */
  readonly name: string;
}

function mergeRules(
  { rules }: ResolveOptions,
  profiles: readonly Profile[],
  layers: readonly Layer[],
  problems: ConfigProblem[],
): ReadonlyMap<string, RuleSetting> {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { written, from, name } of layers) {
    for (const id of Object.keys(written)) {
      if (known.has(id)) continue;
      const message = `没有这条规则；用 gongwen rules 查看全部规则`;
      problems.push(
        from
          ? from.problemAt(['rules', id], message)
          : { path: name, line: null, column: null, key: id, message },
      );
    }
  }
  const merged = new Map<string, RuleSetting>();
  for (const rule of rules) {
    let severity: Level = rule.severity;
    let raw: Readonly<Record<string, unknown>> = {};
    let source: Layer | null = null;
    for (const layer of layers) {
      const setting = layer.written[rule.id];
      if (setting === undefined) continue;
      severity = typeof setting === 'string' ? setting : setting[0];
      if (typeof setting !== 'string' && setting[1]) {
        raw = { ...raw, ...setting[1] };
        source = layer;
      }
    }
    const parsed = rule.options.safeParse(raw);
    if (!parsed.success) problems.push(optionProblem(rule.id, parsed.error.issues, source));
    const basis = profiles.flatMap((profile) => profile.basis[rule.id] ?? []);
    merged.set(rule.id, { severity, options: parsed.data, basis: basis.map(withoutUndefined) });
  }
  return merged;
}

function withoutUndefined({ regulation, clause, effective, number }: Profile['basis'][string][number]) {
  return { regulation, clause, ...(effective ? { effective } : {}), ...(number ? { number } : {}) };
}

function optionProblem(
  id: string,
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  layer: Layer | null,
): ConfigProblem {
  const message = `选项不合要求：${issues.map(({ path, message: text }) => `${path.join('.')} ${text}`.trim()).join('；')}`;
  if (layer?.from) return layer.from.problemAt(['rules', id], message);
  return { path: layer?.name ?? '', line: null, column: null, key: id, message };
}
