/** The longest text of one thing shared or published that any newsroom and any bundle takes, in bytes, and how deep its JSON lies at most. */
export const largestDocument = 2 * 1024 * 1024;
export const deepestDocument = 64;
