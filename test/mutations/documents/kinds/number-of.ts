/** 发文字号 of the year of a date. */
export const numberOf = (code: string, date: string, sequence: number): string =>
  `${code}〔${date.slice(0, 4)}〕${sequence}号`;
