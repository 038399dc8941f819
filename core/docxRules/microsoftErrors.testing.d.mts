/** What Microsoft's own rules have against a Word file; nothing where their program does not run. */
export function microsoftErrors(file: string): Promise<unknown[]>;
