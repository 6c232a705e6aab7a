import { validate } from '@readme/openapi-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, startServe } from './support/start-serve.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly example?: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { schema?: object; example?: unknown }>> }>
  >;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

let served: Served;
let document: Document;
beforeAll(async () => {
  served = await startServe();
  document = await (await fetch(`${served.url}/api/openapi.json`)).json();
});
afterAll(() => served.dispose());

function operationAt(path: string, method: string): Operation {
  const operation = document.paths[path]?.[method];
  if (!operation) throw new Error(`the document has no ${method} ${path}`);
  return operation;
}

/** Validates against a schema of the document. */
function accepts(schema: object | undefined, value: unknown): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(document, 'document');
  const text = JSON.stringify(schema).replaceAll('"#/', '"document#/');
  const check = ajv.compile(JSON.parse(text));
  return check(value)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

async function answerOf(path: string, method: string): Promise<unknown> {
  const { parameters = [], requestBody } = operationAt(path, method);
  const query = new URLSearchParams(
    parameters.flatMap(({ name, example }) =>
      example === undefined ? [] : [[name, example] as [string, string]],
    ),
  );
  const [type, content] = Object.entries(requestBody?.content ?? {}).find(([, { example }]) => example) ?? [];
  const example = content?.example;
  const answer = await fetch(`${served.url}${path}?${query}`, {
    method: method.toUpperCase(),
    ...(type === undefined ? {} : { headers: { 'Content-Type': type } }),
    ...(example === undefined
      ? {}
      : { body: typeof example === 'string' ? example : new URLSearchParams(Object(example)).toString() }),
  });
  expect(answer.status).toBe(200);
  return answer.json();
}

describe('GET /api/openapi.json', () => {
  it('is a valid document of OpenAPI 3.1', async () => {
    expect(document.openapi).toBe('3.1.0');
    const result = await validate(structuredClone(Object(document)));
    expect(result).toMatchObject({ valid: true, warnings: [] });
  });

  it('a document with a fault is found out', async () => {
    const broken = { ...structuredClone(Object(document)), paths: { '/x': { get: { responses: 1 } } } };
    expect(await validate(broken)).toMatchObject({ valid: false });
  });

  for (const [path, method] of [
    ['/api/check', 'post'],
    ['/v2/check', 'post'],
    ['/api/health', 'get'],
    ['/v2/languages', 'get'],
  ] as const) {
    it(`the example of ${path} is what the server answers, and as its schema says`, async () => {
      const described = operationAt(path, method).responses['200']?.content['application/json'];
      const answer = await answerOf(path, method);
      expect(answer).toEqual(described?.example);
      expect(accepts(described?.schema, answer)).toEqual([]);
      expect(accepts(described?.schema, { version: 2 })).not.toEqual([]);
    });
  }

  it('names every path that is served to programs', async () => {
    for (const path of Object.keys(document.paths)) {
      const method = Object.keys(document.paths[path] ?? {})[0] ?? '';
      const { status } = await fetch(served.url + path, { method: method.toUpperCase() });
      expect([path, status]).not.toEqual([path, 404]);
    }
    expect((await fetch(`${served.url}/api/nothing`)).status).toBe(404);
  });

  it('refusals are as the document says', async () => {
    const answer = await fetch(`${served.url}/api/check`, { method: 'POST' });
    expect(answer.status).toBe(400);
    expect(accepts({ $ref: '#/components/schemas/error' }, await answer.json())).toEqual([]);
  });
});
