import { profiles } from '@gongwen/preset';
import { type NotStarted, startServer } from '@gongwen/server';
import type { Arguments } from '../arguments/parse-arguments.ts';
import { configChoiceOf } from '../config/config-choice.ts';
import { createConfigLoader } from '../config/create-config-loader.ts';
import { CommandError } from '../shared/command-error.ts';
import type { Context } from '../shared/context.ts';
import { EXIT, type ExitStatus } from '../shared/exit-status.ts';
import { untilInterrupted } from '../shared/interrupt.ts';
import { limitsOf } from '../shared/limits-of.ts';
import type { Phrase } from '../shared/say.ts';
import { toolVersion } from '../shared/tool-version.ts';
import { checkSchema } from './check-schema.ts';
import { openBrowser } from './open-browser.ts';
import { openDesk } from './open-desk.ts';
import { reviewPage } from './review-page.ts';
import { type ServeSettings, serveSettings } from './serve-settings.ts';

/**
 * `gongwen serve`: serves until Ctrl-C or SIGTERM.
 * @throws {CommandError} when it cannot listen; {ConfigError} when the configuration cannot be used.
 */
export async function serve(args: Arguments, context: Context): Promise<ExitStatus> {
  const settings = serveSettings(args, context);
  const choice = configChoiceOf(args, context);
  // What is wrong with the configuration is said here, with file, line and key, not with the first draft.
  createConfigLoader(choice).profileOf(context.cwd);
  const { locale } = context;
  const desk = await openDesk({ choice, limits: limitsOf(args), locale }, settings.jobs);
  try {
    const version = toolVersion();
    const server = await startServer({
      ...settings,
      locale,
      version,
      profiles: [...profiles.keys()],
      desk,
      page: reviewPage,
      checkSchema: checkSchema(),
      onFault: (fault) => context.stderr.write(`gongwen: ${fault}\n`),
    });
    if ('kind' in server) throw new CommandError(whyNot(server, settings));
    const stopped = untilInterrupted();
    context.stdout.write(context.say(welcome(server.url, settings)));
    if (settings.open) openBrowser(server.url);
    await stopped;
    await server.close();
  } finally {
    await desk.close();
  }
  return EXIT.clean;
}

function welcome(url: string, { token }: ServeSettings): Phrase {
  return {
    zh: [
      `gongwen 在 ${url} 等候，按 Ctrl+C 结束`,
      `  审校页面     ${url}/${token === null ? '' : '?token=令牌'}`,
      `  接口         ${url}/api/openapi.json`,
      `  LibreOffice  LanguageTool 服务器的基础 URL：${url}/v2`,
      '',
    ].join('\n'),
    en: [
      `gongwen listens at ${url}; Ctrl+C ends it`,
      `  review page  ${url}/${token === null ? '' : '?token=TOKEN'}`,
      `  API          ${url}/api/openapi.json`,
      `  LibreOffice  base URL of the LanguageTool server: ${url}/v2`,
      '',
    ].join('\n'),
  };
}

function whyNot({ kind }: NotStarted, { host, port }: ServeSettings): Phrase {
  switch (kind) {
    case 'port-in-use':
      return {
        zh: `端口 ${port} 已被占用；请用 --port 换一个，--port 0 任选一个空闲的`,
        en: `Port ${port} is in use; choose another with --port, or any free one with --port 0`,
      };
    case 'not-permitted':
      return { zh: `无权使用端口 ${port}`, en: `Port ${port} may not be used` };
    case 'no-such-address':
      return { zh: `本机没有地址 ${host}`, en: `This machine has no address ${host}` };
    case 'token-needed':
      return {
        zh: `在 ${host} 上服务，其他机器也能访问，须设令牌：--token-file 文件，或环境变量 GONGWEN_TOKEN`,
        en: `Other machines can reach ${host}, so a token is needed: --token-file FILE, or GONGWEN_TOKEN`,
      };
    case 'token-too-short':
      return {
        zh: '令牌至少 16 个字符；可用 openssl rand -hex 24 生成',
        en: 'A token has at least 16 characters; openssl rand -hex 24 makes one',
      };
  }
}
