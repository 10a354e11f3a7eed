import type { FoundPassage } from '../../state/priorities.svelte';

/** What is dragged: a passage that is not linked yet, a link by its id, or a priority by its key. */
export type Dragged = { passage: FoundPassage } | { link: string } | { priority: string };

const KIND = 'application/x-verbatim';

export function dragged(event: DragEvent, what: Dragged): void {
  event.dataTransfer?.setData(KIND, JSON.stringify(what));
  event.dataTransfer?.setData('text/plain', 'passage' in what ? what.passage.quote : '');
}

/** Whether something of ours is dragged over; then it may be dropped. */
export function over(event: DragEvent): boolean {
  const ours = event.dataTransfer?.types.includes(KIND) ?? false;
  if (ours) {
    event.preventDefault();
  }
  return ours;
}

export function dropped(event: DragEvent): Dragged | null {
  const text = event.dataTransfer?.getData(KIND);
  if (!text) {
    return null;
  }
  event.preventDefault();
  return JSON.parse(text) as Dragged;
}
