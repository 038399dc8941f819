import type { ContactSnapshot } from '../../core/contact/contact.ts';

/** Every word a contact can be found by, in all its languages. */
export const contactWords = ({ texts, phones, emails }: ContactSnapshot): string =>
  [
    ...Object.values(texts).flatMap(({ role, name, organisation }) => [role, name, organisation]),
    ...phones.flatMap(({ number, usage }) => [number, usage]),
    ...emails,
  ]
    .filter((words) => words !== '')
    .join(' ');
