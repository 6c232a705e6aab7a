import { divideName } from './divide-name.ts';

/** 教育 of 洛阳市偃师区教育局, 发展和改革 of 发展和改革委员会; empty where a name tells no business. */
export function businessOf(name: string): string {
  const business = divideName(name).rest.replace(/(?:管理)?(?:总局|局|厅|署|委员会|委|部)$/u, '');
  return business.length < 2 ? '' : business;
}

/** Whether two bureaus have one business, as far as one name holds the other: 教育局 and 教育体育局, 教育厅. */
export function shareBusiness(a: string, b: string): boolean {
  const [one, other] = [businessOf(a), businessOf(b)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}
