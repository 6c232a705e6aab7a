/** JSON schema of the answer of `/v2/check`. */
export function answerSchema(maxTextLength: number): object {
  const text = { type: 'string' };
  const place = { type: 'integer', minimum: 0, maximum: maxTextLength };
  const language = { name: text, code: { const: 'zh-CN' } };
  return object({
    software: object({
      name: text,
      version: text,
      buildDate: text,
      apiVersion: { const: 1 },
      premium: { const: false },
      premiumHint: text,
      status: text,
    }),
    warnings: object({ incompleteResults: { const: false } }),
    language: object({
      ...language,
      detectedLanguage: object({ ...language, confidence: { type: 'number' }, source: text }),
    }),
    matches: {
      type: 'array',
      items: object({
        message: { type: 'string', minLength: 1 },
        shortMessage: { type: 'string', minLength: 1 },
        replacements: { type: 'array', items: object({ value: text }) },
        offset: place,
        length: place,
        context: object({ text, offset: place, length: place }),
        sentence: text,
        type: object({ typeName: text }),
        rule: object({
          id: text,
          description: text,
          issueType: text,
          category: object({ id: text, name: text }),
        }),
        ignoreForIncompleteSentence: { const: false },
        contextForSureMatch: { const: 0 },
      }),
    },
    sentenceRanges: {
      type: 'array',
      items: { type: 'array', items: place, minItems: 2, maxItems: 2 },
    },
  });
}

/** An object with these properties and no others. */
function object(properties: Readonly<Record<string, unknown>>): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}
