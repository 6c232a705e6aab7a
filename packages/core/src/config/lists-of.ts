import type { ConfigProblem } from './config-error.ts';
import { OFFICE_LISTS, type OfficeListKey, type OfficeLists } from './office-lists.ts';
import type { ParsedConfig } from './parse-config.ts';

/** The lists of a configuration for rules. A path that nobody has read is a problem, not an empty list. */
export function listsOf(parsed: ParsedConfig | null, problems: ConfigProblem[]): OfficeLists {
  const unread = (Object.keys(OFFICE_LISTS) as OfficeListKey[]).filter(
    (key) => typeof parsed?.config[key] === 'string',
  );
  for (const key of unread)
    if (parsed) problems.push(parsed.problemAt([key], `文件 ${String(parsed.config[key])} 未读入`));
  const { plan, archive, briefings, holidays } = parsed?.config ?? {};
  return {
    plan: inline(plan),
    archive: inline(archive),
    briefings: inline(briefings),
    holidays: inline(holidays),
  };
}

function inline<T>(written: T | string | undefined): T | null {
  return written === undefined || typeof written === 'string' ? null : written;
}
