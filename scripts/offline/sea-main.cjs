// What the single executable runs. Node loads no module out of an executable and no worker thread either, so the files of
// the command lie in it as one archive: the first run of a version unpacks them into a folder of the user's, later runs
// find them there.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { homedir, tmpdir, userInfo } = require('node:os');
const { dirname, join } = require('node:path');
const { getAsset, getRawAsset } = require('node:sea');
const { gunzipSync } = require('node:zlib');

const { env, pid, platform } = process;
const { version, digest } = JSON.parse(getAsset('about.json', 'utf8'));
const NAME = `${version}-${digest.slice(0, 16)}`;

/** Folders to unpack into, the one that is named first, then where programs of a user keep what can be made again. */
function candidates() {
  if (env.GONGWEN_UNPACK) return [env.GONGWEN_UNPACK];
  const user = platform === 'win32' ? 'user' : userInfo().uid;
  const caches = {
    win32: env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
    darwin: join(homedir(), 'Library', 'Caches'),
  };
  const cache = caches[platform] ?? env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return [join(cache, 'gongwen-lint'), join(tmpdir(), `gongwen-lint-${user}`)];
}

/** Whether nobody else may write there: what lies in it is run. */
function isOwn(folder) {
  if (platform === 'win32') return true;
  const { uid, mode } = statSync(folder);
  return uid === process.getuid() && (mode & 0o022) === 0;
}

function unpack(target) {
  const packed = Buffer.from(getRawAsset('files'));
  if (createHash('sha256').update(packed).digest('hex') !== digest)
    throw new Error('the executable is damaged');
  const bytes = gunzipSync(packed);
  const indexEnd = 4 + bytes.readUInt32LE(0);
  const index = JSON.parse(bytes.toString('utf8', 4, indexEnd));
  const folder = `${target}.${pid}-${Date.now()}`;
  let at = indexEnd;
  for (const { path, size } of index) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes.subarray(at, at + size));
    at += size;
  }
  // Put in place whole; another run may have been faster.
  try {
    renameSync(folder, target);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

function findFiles() {
  const failures = [];
  for (const parent of candidates()) {
    try {
      mkdirSync(parent, { recursive: true, mode: 0o700 });
      if (!isOwn(parent)) throw new Error('others may write there');
      const target = join(parent, NAME);
      if (!existsSync(target)) unpack(target);
      return target;
    } catch (error) {
      failures.push(`${parent}: ${error.message}`);
    }
  }
  process.stderr.write(
    `gongwen: 无法解开程序文件；用环境变量 GONGWEN_UNPACK 指定一个可写的文件夹。\nThe files of the program cannot be unpacked; name a folder with GONGWEN_UNPACK.\n${failures.join('\n')}\n`,
  );
  process.exit(2);
}

const folder = findFiles();
createRequire(join(folder, 'start.cjs'))('./start.cjs');
