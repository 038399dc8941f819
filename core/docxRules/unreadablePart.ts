/** A part that is no XML. One rule tells it; the others go on with what can be read. */
export class UnreadablePart extends Error {
  readonly part: string;

  constructor(part: string, why: string) {
    super(why);
    this.part = part;
  }
}
