import type { MemberNode, ValueNode } from '@humanwhocodes/momoa';
import { parse } from '@humanwhocodes/momoa';
import type { Phrase } from '../shared/say.ts';
import { BASELINE_VERSION, type Baseline, type KnownProblem } from './baseline.ts';

/** What is wrong with a baseline file, and where. */
export class BaselineFault extends Error {
  override readonly name = 'BaselineFault';
  readonly line: number;
  readonly phrase: Phrase;

  constructor(line: number, phrase: Phrase) {
    super(phrase.en);
    this.line = line;
    this.phrase = phrase;
  }
}

/**
 * Reads the text of a baseline file.
 * @throws {BaselineFault} when it is no JSON (a merge left its marks, say) or not of the shape that is written.
 */
export function parseBaseline(text: string): Baseline {
  const root = objectOf(parsed(text), '');
  const version = memberOf(root, 'version');
  if (version.value.type !== 'Number' || version.value.value !== BASELINE_VERSION) {
    throw fault(version.value, {
      zh: `version 应为 ${BASELINE_VERSION}；文件可能出自其他版本的 gongwen-lint`,
      en: `"version" must be ${BASELINE_VERSION}; the file may be of another version of gongwen-lint`,
    });
  }
  const files = objectOf(memberOf(root, 'files').value, 'files');
  return new Map(files.members.map((member) => [nameOf(member), problemsOf(member.value, nameOf(member))]));
}

function parsed(text: string): ValueNode {
  try {
    return parse(text).body;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const line = 'line' in error && typeof error.line === 'number' ? error.line : 1;
    throw new BaselineFault(line, { zh: `不是 JSON（${error.message}）`, en: `not JSON (${error.message})` });
  }
}

type ObjectValue = ValueNode & { readonly type: 'Object' };

function objectOf(node: ValueNode, name: string): ObjectValue {
  if (node.type === 'Object') return node;
  throw fault(node, { zh: `${name || '文件'}应为对象`, en: `${name || 'the file'} must be an object` });
}

function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function memberOf(node: ObjectValue, name: string): MemberNode {
  const member = node.members.find((candidate) => nameOf(candidate) === name);
  if (member) return member;
  throw fault(node, { zh: `缺少 ${name}`, en: `"${name}" is missing` });
}

function problemsOf(node: ValueNode, path: string): KnownProblem[] {
  if (node.type !== 'Array') throw fault(node, { zh: `${path} 应为数组`, en: `${path} must be an array` });
  return node.elements.map(({ value }) => {
    const problem = objectOf(value, path);
    return {
      rule: textOf(memberOf(problem, 'rule')),
      sentence: textOf(memberOf(problem, 'sentence')),
      count: countOf(memberOf(problem, 'count')),
    };
  });
}

function textOf(member: MemberNode): string {
  if (member.value.type === 'String') return member.value.value;
  const name = nameOf(member);
  throw fault(member.value, { zh: `${name} 应为字符串`, en: `"${name}" must be a string` });
}

function countOf(member: MemberNode): number {
  const { value: node } = member;
  if (node.type === 'Number' && Number.isInteger(node.value) && node.value > 0) return node.value;
  throw fault(node, { zh: 'count 应为正整数', en: '"count" must be a positive integer' });
}

function fault({ loc }: ValueNode, phrase: Phrase): BaselineFault {
  return new BaselineFault(loc.start.line, phrase);
}
