import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Level } from '@gongwen/core';
import { profiles, rules } from '@gongwen/preset';
import {
  type ConfigFile,
  type ConfigFiles,
  type ConfigLoader,
  isPath,
  createConfigLoader as loaderOf,
} from '@gongwen/preset/config';
import { belowOrAbsolute } from '@gongwen/preset/paths';
import { fileErrorOf } from '../files/file-error.ts';
import { CommandError } from '../shared/command-error.ts';
import { nearest } from '../shared/nearest.ts';
import { UsageError } from '../shared/usage-error.ts';
import type { ConfigChoice } from './config-choice.ts';

const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

const DISK: ConfigFiles = { exists: existsSync, read: readFromDisk };

function readFromDisk(absolute: string): ConfigFile {
  try {
    return { bytes: readFileSync(absolute), reason: null };
  } catch (error) {
    return { bytes: null, reason: fileErrorOf(error).phrase.zh };
  }
}

/**
 * Finds and reads configurations as the options of the command say.
 * @throws {UsageError} on a `--rule` or `--profile` that names nothing; {CommandError} when `--config` is not there.
 */
export function createConfigLoader(choice: ConfigChoice): ConfigLoader {
  const { cwd } = choice;
  const source = {
    severities: severitiesOf(choice.severities),
    profile: profileOf(choice.profile),
    config: choice.config === null ? null : resolve(cwd, choice.config),
  };
  if (source.config !== null && !DISK.exists(source.config)) {
    const shown = belowOrAbsolute(cwd, source.config);
    throw new CommandError({ zh: `没有配置文件 ${shown}`, en: `There is no configuration file ${shown}` });
  }
  return loaderOf(source, { files: DISK, cwd });
}

function profileOf(name: string | null): string | null {
  if (name === null || isPath(name)) return name;
  const names = [...profiles.keys()];
  if (names.includes(name)) return name;
  const guess = nearest(name, names);
  throw new UsageError({
    zh: `没有名为“${name}”的规则集${guess ? `；是不是 ${guess}？` : ''}现有：${names.join('、')}`,
    en: `There is no profile "${name}"${guess ? `. Did you mean ${guess}?` : '.'} There are: ${names.join(', ')}`,
  });
}

function severitiesOf(settings: readonly string[]): Record<string, Level> {
  return Object.fromEntries(settings.map(severityOf));
}

function severityOf(setting: string): [string, Level] {
  const [id = '', written = ''] = setting.split('=', 2);
  const level = LEVELS.find((candidate) => candidate === written);
  if (!level) {
    throw new UsageError({
      zh: `--rule 应写作 规则=级别，级别为 ${LEVELS.join('、')}；现为“${setting}”`,
      en: `--rule must read ID=SEVERITY with one of ${LEVELS.join(', ')}, not "${setting}"`,
    });
  }
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) {
    const guess = nearest(id, ids);
    throw new UsageError({
      zh: `没有规则 ${id}${guess ? `；是不是 ${guess}？` : '；用 gongwen rules 查看全部规则'}`,
      en: `There is no rule ${id}${guess ? `. Did you mean ${guess}?` : '. See gongwen rules'}`,
    });
  }
  return [id, level];
}
