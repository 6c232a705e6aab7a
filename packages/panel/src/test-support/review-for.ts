import type { Review } from '@gongwen/report/review';
import { createEngine } from '../engine/create-engine.ts';

/** The review of a Markdown draft by all that ships. */
export async function reviewFor(content: string | Uint8Array, path = '稿.md'): Promise<Review> {
  const answer = await createEngine().review({ path, content });
  if (answer.kind !== 'checked') throw new Error(answer.kind === 'unreadable' ? answer.message : answer.kind);
  return answer.review;
}

/** A draft with errors, warnings, safe fixes and a heading of the first degree. */
export const DRAFT = `# 洛阳市偃师区顾县镇人民政府关于加固改造中心桥的请示

洛阳市偃师区人民政府：

中心桥建于1998年。截止目前，已布署专人值守，并按装限高架2处。

一、工作安排

工期自2026年6月31日起。已布署到位。

妥否，请批示。

洛阳市偃师区顾县镇人民政府

2026年3月2日
`;
