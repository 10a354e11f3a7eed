import { answered, api, asForm, type Views } from '../api/client';

/** Whose words go, or which. */
export type Erased =
  | { participant: string; name: string }
  | { source: string; name: string; start: number; end: number; words: string };

export type Erasure = Views['ErasureView'];

/** What somebody says of an erasure. */
export interface ErasureAsked {
  reason: string;
  mentions: boolean;
  /** Words of one's own that stay. */
  keep: readonly string[];
  reports: readonly File[];
}

/** What would go; with `yes` it goes, and nothing brings it back. */
export function askErasure(what: Erased, { reason, mentions, keep, reports }: ErasureAsked, yes: boolean): Promise<Erasure> {
  const place: Record<string, string> =
    'participant' in what
      ? { participant: what.participant, mentions: String(mentions) }
      : { source: what.source, start: String(what.start), end: String(what.end) };
  const form = asForm(reports, { ...place, reason, yes: String(yes) }, keep.map((word) => ['keep', word]));
  return answered(api.POST('/api/erasure', form));
}

/** What a text of the project belongs to, as the page calls it; most tables are named after it. */
const OF: readonly [RegExp, string][] = [
  [/^memo/, 'memo-words'],
  [/^(priority|link|looked|confidence)/, 'memo-on-priority'],
  [/^(code|term|coding)/, 'memo-on-code'],
  [/^(practice|lesson|remark)/, 'memo-on-practice'],
  [/^(stakeholder|contact|rating)/, 'memo-on-stakeholder'],
  [/^(participant|attribute|speaker)/, 'memo-on-participant'],
  [/^(project|session|source|validation|challenge|solution|action)/, 'memo-on-'],
];

/** The message that says what a text of the project is, such as that of `memo text`; nothing where none does. */
export function erasedKind(what: string): string | null {
  const found = OF.find(([table]) => table.test(what));
  return found ? (found[1] === 'memo-on-' ? `memo-on-${/^[a-z]+/.exec(what)![0]}` : found[1]) : null;
}
