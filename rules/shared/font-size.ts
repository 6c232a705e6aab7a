const NAMES: ReadonlyMap<number, string> = new Map([
  [42, '初号'],
  [36, '小初'],
  [26, '一号'],
  [24, '小一'],
  [22, '二号'],
  [18, '小二'],
  [16, '三号'],
  [15, '小三'],
  [14, '四号'],
  [12, '小四'],
  [10.5, '五号'],
  [9, '小五'],
]);

/** 三号, 二号 in points. */
export const SIZE = { 二号: 22, 三号: 16 } as const;

/** A size of type as people say it: 三号（16磅）; sizes without a name in points alone. */
export function sizeName(points: number): string {
  const name = NAMES.get(points);
  return name === undefined ? `${points}磅` : `${name}（${points}磅）`;
}

/** Whether two sizes are the same: files round to half-points. */
export function isSize(points: number, expected: number): boolean {
  return Math.abs(points - expected) < 0.25;
}
