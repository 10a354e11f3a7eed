/** Small letters without diacritics, so that `skola` finds `Škola`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l');
}

/** How well a name fits what is typed: 0 begins so, 1 a word of it begins so, 2 has it somewhere; `null` not at all. */
export function fit(name: string, typed: string): number | null {
  const folded = fold(name);
  const wanted = fold(typed.trim());
  if (folded.startsWith(wanted)) {
    return 0;
  }
  if (folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) {
    return 1;
  }
  return folded.includes(wanted) ? 2 : null;
}
