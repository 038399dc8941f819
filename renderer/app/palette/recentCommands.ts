const place = 'recent-commands';
const most = 5;

/** The commands chosen last in the palette, newest first. They are kept in the window's own storage: losing them loses nothing. */
export function recentCommands(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a command first among those used lately. */
export function rememberCommand(id: string): void {
  try {
    localStorage.setItem(place, JSON.stringify([id, ...recentCommands().filter((one) => one !== id)].slice(0, most)));
  } catch {
    // A window without storage remembers nothing.
  }
}
