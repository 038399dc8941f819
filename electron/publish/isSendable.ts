/** Tells whether a token can stand in an Authorization header (RFC 6750 §2.1). Any other can only be a slip of the hand. */
export const isSendable = (token: string): boolean => /^[\x21-\x7e]{1,4096}$/.test(token);
