/** Light, dark, or as the computer has it. */
export type Theme = 'auto' | 'light' | 'dark';

const KEPT = 'verbatim-theme';
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

let current = $state<Theme>(THEMES.find((theme) => theme === localStorage.getItem(KEPT)) ?? 'auto');

export const theme = {
  get current() {
    return current;
  },
};

export function applyTheme(wanted: Theme = current): void {
  current = wanted;
  localStorage.setItem(KEPT, wanted);
  document.documentElement.dataset.theme = wanted;
}
