/** The places of the window, in the order of the rail and of Alt+1…5. */
export const screens = ['releases', 'kits', 'contacts', 'outbox', 'settings'] as const;
export type Screen = (typeof screens)[number];
