import { it } from 'vitest';
import { checkFile, checkOptions, shownMessages } from './check-file.ts';
import { baseFile, changedFile, formatsOf } from './operator-files.ts';
import { operators } from './operators/index.ts';

it('x', async () => {
  for (const id of (process.env.IDS ?? '').split(',')) {
    const op = operators.find((o) => o.id === id);
    if (!op) continue;
    for (const base of op.bases)
      for (const format of formatsOf(op))
        for (const profile of op.profiles) {
          const s = { profile, config: op.config, organs: op.organs };
          const b = await baseFile(base, format);
          const f = await changedFile(op, base, format);
          const rb = checkFile(b, checkOptions(b.path, { ...s, config: op.configBefore ?? s.config }));
          const r = checkFile(f, checkOptions(f.path, s));
          console.log(
            id,
            op.rule,
            f.path,
            profile,
            'chars',
            r.facts.characters,
            '\n  base:',
            shownMessages(rb).join('\n        '),
            '\n  changed:',
            shownMessages(r).join('\n        '),
          );
        }
  }
});
