const message = 'Text of the window stands in renderer/i18n, not in JSX.';
const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label']);

/** Keeps words that a person reads out of JSX, where no translation would reach them. */
export const noLiteralText = {
  create(context) {
    return {
      JSXText(node) {
        if (/\p{L}/u.test(node.value)) context.report({ node, message });
      },
      JSXAttribute(node) {
        if (!spoken.has(node.name?.name)) return;
        if (node.value?.type === 'Literal' && typeof node.value.value === 'string' && /\p{L}/u.test(node.value.value)) {
          context.report({ node, message });
        }
      },
    };
  },
};
