import type { Speaker } from './document/document.ts';

/** Who said it, as it stands after the dash under a quote: "Colonel General Anatoly Sidorov, Chief of the CSTO Joint Staff". */
export function attributionText({ rank, name, office }: Speaker): string {
  const person = [rank, name].map((words) => words.trim()).filter(Boolean);
  return [person.join(' '), office.trim()].filter(Boolean).join(', ');
}
