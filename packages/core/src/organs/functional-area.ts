import { seatsOf } from './gazetteer.ts';

/** 功能区 whose rank and superior no name tells (organs.md 2: the directory must say). */
const FUNCTIONAL =
  /(?:新区|开发区|高新区|园区|集聚区|实验区|试验区|示范区|保税区|合作区|度假区|管理区|风景区|景区|经开区|工业区|港区|先行区)$/u;

/** Whether a county-level name is that of a functional area (平潭综合实验区) and not of a county (浦东新区, 绿园区). */
export function isFunctionalArea(county: string | null): boolean {
  return county !== null && FUNCTIONAL.test(county) && seatsOf(county).length === 0;
}
