/** The places of the window, in the order of the rail and of Alt+1…4. */
export const screens = ['releases', 'contacts', 'outbox', 'settings'] as const;
export type Screen = (typeof screens)[number];
