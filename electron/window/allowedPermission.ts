/** Tells whether the page may have a permission: copying to the clipboard is all it may ask for. */
export const allowedPermission = (permission: string): boolean => permission === 'clipboard-sanitized-write';
