/** Points in millimetres. */
export function millimetres(points: number): number {
  return (points * 25.4) / 72;
}

/** Points as millimetres for a message: 37, 25.4. */
export function inMillimetres(points: number): string {
  return String(Math.round(millimetres(points) * 10) / 10);
}
