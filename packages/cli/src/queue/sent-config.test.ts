import { profiles } from '@gongwen/preset';
import { describe, expect, it } from 'vitest';
import { createConfigLoader } from '../config/create-config-loader.ts';
import { packConfig, unpackConfig } from './sent-config.ts';

const loader = (profile: string) => createConfigLoader({ cwd: '/', config: null, profile, severities: [] });

describe('a configuration that is sent to a worker', () => {
  it.each([...profiles.keys()])('arrives as it was: %s', (profile) => {
    const config = loader(profile).forFile('/a.md');
    expect(unpackConfig(packConfig(config))).toEqual(config);
  });

  it('is the same text each time, so that a batch is known again', () => {
    const [one, two] = [loader('yanshi-2023'), loader('yanshi-2023')].map((from) => from.forFile('/a.md'));
    expect(one && packConfig(one)).toBe(two && packConfig(two));
  });

  it('is not sent at all when JSON would change it', () => {
    const config = loader('national').forFile('/a.md');
    const rules = new Map(config.rules);
    rules.set('some/rule', { severity: 'error', options: { known: new Set(['甲']) }, basis: [] });
    expect(() => packConfig({ ...config, rules })).toThrow('cannot be sent');
  });
});
