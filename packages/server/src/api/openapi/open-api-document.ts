import type { ServerOptions } from '../../server/server-options.ts';
import { answerSchema } from './answer-schema.ts';
import { checkExample, EXAMPLE_DRAFT, paragraphExample } from './examples.ts';

type Described = Pick<ServerOptions, 'version' | 'profiles' | 'limits' | 'checkSchema' | 'token'>;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** OpenAPI 3.1 of what is served. */
export function openApiDocument(options: Described): object {
  const { version, checkSchema, limits, token } = options;
  return {
    openapi: '3.1.0',
    info: {
      title: 'gongwen-lint',
      version,
      summary: '检查党政机关公文（.docx、Markdown、纯文本）',
      description:
        '全部在本机处理，不写磁盘，不记录内容。/v2 与 LanguageTool 的接口相同，供 LibreOffice 等使用，只查单个段落。',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    ...(token === null ? {} : { security: [{ token: [] }] }),
    paths: {
      '/api/check': { post: checkOperation(options) },
      '/api/annotate': { post: annotateOperation(options) },
      '/api/health': { get: healthOperation(options) },
      '/v2/check': { post: paragraphOperation(options) },
      '/v2/languages': { get: languagesOperation() },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        ...moved(checkSchema),
        error: {
          type: 'object',
          additionalProperties: false,
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              additionalProperties: false,
              required: ['code', 'message'],
              properties: { code: { type: 'string' }, message: { type: 'string' } },
            },
          },
        },
        answer: answerSchema(limits.maxTextLength),
      },
    },
  };
}

function checkOperation(options: Described): object {
  return {
    operationId: 'check',
    summary: '检查一件或几件稿件',
    description:
      '与 gongwen check --format json 的输出相同；读不出的稿件 status 为 unreadable，状态码仍为 200。',
    parameters: [filename(), ...choices(options.profiles)],
    requestBody: draftBody('可有几件；几件之间也互相比较'),
    responses: {
      200: json('检查结果', 'check', checkExample(options.version)),
      ...refusals('400', '401', '403', '413', '422', '503'),
    },
  };
}

function annotateOperation({ profiles }: Described): object {
  return {
    operationId: 'annotate',
    summary: '把问题写成批注，可以放心改的写成修订',
    parameters: [filename(), ...choices(profiles)],
    requestBody: draftBody('一件 .docx'),
    responses: {
      200: {
        description: '带批注和修订的 .docx',
        headers: {
          'X-Gongwen-Comments': { schema: { type: 'integer' }, description: '批注数' },
          'X-Gongwen-Changes': { schema: { type: 'integer' }, description: '修订数' },
        },
        content: { [DOCX]: {} },
      },
      ...refusals('400', '401', '403', '413', '422', '503'),
    },
  };
}

function healthOperation({ version, profiles }: Described): object {
  return {
    operationId: 'health',
    summary: '服务器是否在运行，什么版本',
    security: [],
    responses: {
      200: {
        description: '在运行',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              additionalProperties: false,
              required: ['status', 'name', 'version', 'profiles'],
              properties: {
                status: { const: 'ok' },
                name: { const: 'gongwen-lint' },
                version: { type: 'string' },
                profiles: { type: 'array', items: { type: 'string' } },
              },
            },
            example: { status: 'ok', name: 'gongwen-lint', version, profiles },
          },
        },
      },
    },
  };
}

function paragraphOperation({ version, limits }: Described): object {
  const { request, answer } = paragraphExample(version);
  const list = { type: 'string', description: '用逗号分开' };
  return {
    operationId: 'checkParagraph',
    summary: '检查一段文字（LanguageTool 的接口）',
    description: 'text 与 data 有且只有一个。不编码的请求体（如 LibreOffice 7.4 发出的）也能读。',
    requestBody: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          schema: {
            type: 'object',
            required: ['language'],
            properties: {
              text: { type: 'string', maxLength: limits.maxTextLength },
              data: { type: 'string', description: 'JSON：{"annotation": [{"text": "…"}, {"markup": "…"}]}' },
              language: { enum: ['zh-CN', 'zh', 'auto'] },
              enabledRules: list,
              disabledRules: list,
              enabledCategories: list,
              disabledCategories: list,
              enabledOnly: { enum: ['true', 'false'] },
              apiKey: { type: 'string', description: '服务器要令牌时填令牌' },
            },
          },
          example: request,
        },
      },
    },
    responses: { 200: json('问题', 'answer', answer), ...plainRefusals('400', '401', '403', '413', '503') },
  };
}

function languagesOperation(): object {
  return {
    operationId: 'languages',
    summary: '能检查的语言',
    security: [],
    responses: {
      200: {
        description: '只有简体中文',
        content: {
          'application/json': {
            schema: { type: 'array', items: { type: 'object' } },
            example: [{ name: 'Chinese (simplified)', code: 'zh', longCode: 'zh-CN' }],
          },
        },
      },
    },
  };
}

function filename(): object {
  return {
    name: 'filename',
    in: 'query',
    description: '请求体就是稿件时，它的文件名；扩展名决定怎样读',
    schema: { type: 'string' },
    example: '通知.md',
  };
}

function choices(profiles: readonly string[]): object[] {
  return [
    { name: 'profile', in: 'query', description: '规则集', schema: { enum: profiles } },
    { name: 'locale', in: 'query', description: '消息的语言', schema: { enum: ['zh-CN', 'en'] } },
  ];
}

function draftBody(description: string): object {
  const binary = { schema: { type: 'string', format: 'binary' } };
  return {
    required: true,
    description,
    content: {
      'multipart/form-data': {
        schema: {
          type: 'object',
          required: ['file'],
          properties: {
            file: { type: 'array', items: { type: 'string', format: 'binary' } },
            profile: { type: 'string' },
          },
        },
      },
      [DOCX]: binary,
      'text/markdown': { schema: { type: 'string' }, example: EXAMPLE_DRAFT },
      'text/plain': { schema: { type: 'string' } },
      'application/octet-stream': binary,
    },
  };
}

function json(description: string, schema: string, example: unknown): object {
  return {
    description,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` }, example } },
  };
}

const REFUSALS = {
  400: '请求有误',
  401: '缺令牌',
  403: '来自其他网页，或不是发给本机的',
  413: '太大',
  422: '这件稿件不能批注，或检查用时过长',
  503: '正在检查的稿件较多；过 Retry-After 秒再试',
} as const;

function refusals(...statuses: `${keyof typeof REFUSALS}`[]): object {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: REFUSALS[status],
        content: { 'application/json': { schema: { $ref: '#/components/schemas/error' } } },
      },
    ]),
  );
}

function plainRefusals(...statuses: `${keyof typeof REFUSALS}`[]): object {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: REFUSALS[status], content: { 'text/plain': { schema: { type: 'string' } } } },
    ]),
  );
}

/** The parts of a JSON schema as components of the document; the whole is called `check`. */
function moved(schema: object): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(schema).replaceAll('"#/definitions/', '"#/components/schemas/');
  const { definitions, $schema: _, ...check }: Record<string, unknown> = JSON.parse(text);
  return { ...Object(definitions), check };
}
