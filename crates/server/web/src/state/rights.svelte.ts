import { t } from './language.svelte';
import { problem } from './notice.svelte';
import { session } from './session.svelte';

/**
 * What somebody may do; each may do all that those before may. The server decides (`server/src/rights.rs`); the page shows what is
 * for another role not at all (`data-for="coder"` or `"lead"` on what it is, by `design.css`), or as something that is read.
 */
const ROLES = ['reader', 'coder', 'lead'] as const;
export type Role = (typeof ROLES)[number];

/** The role of who works here. Where nobody has an account, everybody may do everything. */
export function role(): Role {
  return session.account?.role ?? 'lead';
}

/** Whether who works here may do what is for this role. */
export function may(needed: Role): boolean {
  return ROLES.indexOf(role()) >= ROLES.indexOf(needed);
}

/** The same, for what a key would do: says why where it does nothing. */
export function allowed(needed: Role): boolean {
  if (!may(needed)) {
    problem(t(needed === 'lead' ? 'for-leads' : 'for-coders'), t('for-other-role'));
  }
  return may(needed);
}
