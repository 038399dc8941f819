/** Message boxes that wait for the person's answer, by number. */
export const messageBoxes = new Map<number, (response: number) => void>();
