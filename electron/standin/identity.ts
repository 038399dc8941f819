/** What the app's package.json says of it, and the folder it lies in; written once at the start. */
export const identity = { name: 'Electron', version: '0.0.0', folder: process.cwd() };
