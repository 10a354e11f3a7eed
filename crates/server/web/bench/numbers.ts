import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** The value that `share` of all are not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Measured {
  what: string;
  /** In the unit. */
  value: number;
  unit: string;
  /** What it should be at most. */
  target?: number;
  /** The same of a page that only shows the text, measured in the same run. */
  plain?: number;
  /** How it was measured, or what else was seen. */
  note?: string;
}

export function line({ what, value, unit, target, plain, note }: Measured): string {
  const shown = (n: number): string => (n >= 100 ? n.toFixed(0) : n.toFixed(1));
  return [
    `${what}: ${shown(value)} ${unit}`,
    target === undefined ? '' : `, target ${target} ${unit}${value <= target ? '' : ' MISSED'}`,
    plain === undefined ? '' : `; a plain page ${shown(plain)} ${unit}, ratio ${(value / plain).toFixed(2)}`,
    note ? ` (${note})` : '',
  ].join('');
}

/** The machine, and how busy it is with other things. */
export function machine(browser: string): string {
  let memory = '';
  try {
    const kib = Number(/MemTotal:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1]);
    memory = `, ${(kib / 1_048_576).toFixed(0)} GiB of memory`;
  } catch {
    // Not every system tells.
  }
  const all = cpus();
  return `${all[0]?.model.trim() ?? 'a processor'}, ${all.length} cores${memory}; Chromium ${browser}; Node ${process.version}; load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`;
}
