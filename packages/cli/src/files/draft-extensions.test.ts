import { readers } from '@gongwen/preset';
import { expect, it } from 'vitest';
import { DRAFT_EXTENSIONS } from './draft-extensions.ts';

it('a folder is searched for every kind of file that can be read', () => {
  expect([...DRAFT_EXTENSIONS].sort()).toEqual(readers.flatMap(({ extensions }) => extensions).sort());
});
