import { doors } from './doors.js';
import { noLiteralText } from './noLiteralText.js';
import { oneWindow } from './oneWindow.js';

/** The house's own lint rules, loaded by oxlint. */
export default { meta: { name: 'house' }, rules: { doors, 'no-literal-text': noLiteralText, 'one-window': oneWindow } };
