/** What can be put into the text from elsewhere, in the order of the menu. */
export const pickers = ['contact', 'signOff', 'photo', 'snippet'] as const;
export type Picker = (typeof pickers)[number];
