const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** Whether 18 characters are a 公民身份号码 with the right check digit (GB 11643). */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/u.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(text.charAt(at)), 0);
  return CHECK.charAt(sum % 11) === text.charAt(17).toUpperCase();
}
