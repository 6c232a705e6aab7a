/** Whether the digits of a card number pass the Luhn check (GB/T 15120, ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [at, char] of [...digits].reverse().entries()) {
    const value = Number(char) * (at % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
