import type { Rule } from 'oxlint/plugins-dev';

declare const house: { rules: Record<'doors' | 'no-literal-text' | 'one-window', Rule> };
// oxlint takes its plugins by their default export.
// oxlint-disable-next-line import/no-default-export
export default house;
