/** What is coded where a query is true, as the page offers it; rules of a codebook may have others. */
export const UNITS = ['sentence', 'turn', 'match', 'match+5'] as const;
export type Unit = (typeof UNITS)[number];

export function isUnit(unit: string): unit is Unit {
  return (UNITS as readonly string[]).includes(unit);
}
