// Runs the configuration that docs/editors/neovim.md and emacs.md give, in the real editors: `node test/editors/run.mjs`.
// An editor that is not installed is named, and the run fails.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gongwen-editors-'));
const draft = join(folder, 'draft.md');
writeFileSync(draft, readFileSync(join(root, 'fixtures/drafts/request.md')));
mkdirSync(join(folder, 'bin'));
symlinkSync(join(root, 'packages/cli/bin/gongwen.js'), join(folder, 'bin/gongwen'));
const env = { ...process.env, HOME: folder, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` };

/** The code of a page in a language. */
function codeOf(page, language) {
  const text = readFileSync(join(root, 'docs/editors', page), 'utf8');
  const code = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(text)?.[1];
  if (code === undefined) throw new Error(`${page} has no ${language}`);
  return code;
}

const EDITORS = {
  Neovim: {
    command: 'nvim',
    file: ['init.lua', codeOf('neovim.md', 'lua')],
    args: (config) => [
      ...['--headless', '-u', config, draft],
      '+lua vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end)',
      '+lua for _, d in ipairs(vim.diagnostic.get(0)) do io.stdout:write(d.message .. "\\n") end',
      '+qa!',
    ],
  },
  Emacs: {
    command: 'emacs',
    file: [
      'init.el',
      `(package-initialize)
${codeOf('emacs.md', 'elisp')}
(find-file "${draft}")
;; What a command would run; in batch there is none.
(run-hooks 'post-command-hook)
(let ((end (+ (float-time) 20)))
  (while (and (< (float-time) end) (null (flymake-diagnostics)))
    (accept-process-output nil 0.2)
    (when (bound-and-true-p flymake-mode) (flymake-start))))
(dolist (found (flymake-diagnostics)) (princ (concat (flymake-diagnostic-text found) "\\n")))
(kill-emacs 0)`,
    ],
    args: (config) => ['--batch', '-l', config],
  },
};

let failed = false;
for (const [name, { command, file, args }] of Object.entries(EDITORS)) {
  const config = join(folder, file[0]);
  writeFileSync(config, file[1]);
  const { stdout, stderr, error } = spawnSync(command, args(config), {
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const told = `${stdout ?? ''}${stderr ?? ''}`;
  const works = told.includes('应用六角括号') && told.includes('依据：');
  failed ||= !works;
  console.log(works ? `✓ ${name}` : `✗ ${name}: ${error?.message ?? told}`);
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
