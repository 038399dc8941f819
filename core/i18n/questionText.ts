import { embargoText } from '../release/embargoText.ts';
import { addressText } from '../settings/addressText.ts';
import type { UiLanguage } from './language.ts';
import type { Question } from './question.ts';
import { shown } from './shown.ts';

/** A question as a person reads it in a dialog of the system: one sentence, the particulars, two answers. */
export interface QuestionText {
  message: string;
  detail: string;
  no: string;
  yes: string;
}

/** Says a question in a person's language. Names and addresses are shown whole enough to judge by, and cannot pose as more lines. */
export const questionText = (question: Question, language: UiLanguage): QuestionText =>
  (language === 'ru' ? inRussian : inEnglish)(question);

/** The host of an address as it is looked up: letters that only resemble Latin ones show as `xn--…`. */
export const hostOf = (address: string): string => {
  if (!URL.canParse(address)) return shown(address);
  const url = new URL(address);
  // `mailto:` and `tel:` have no host: whom they reach stands in their path.
  return shown(url.host || (url.protocol === 'file:' ? addressText({ kind: 'folder', address }) : url.pathname));
};

const lines = (...parts: (string | false)[]): string => parts.filter((part) => part !== false).join('\n');

function inEnglish(question: Question): QuestionText {
  const no = 'No';
  switch (question.about) {
    case 'destination': {
      const { name, address, user, token, shares, waiting } = question;
      return {
        message: `Send to ${hostOf(address)}?`,
        detail: lines(
          `“${shown(name)}” is to be at ${shown(address)}.`,
          user !== '' && `User name there: ${shown(user)}.`,
          token && 'The access token that was typed in is sent there.',
          'Releases that you publish there are sent to it.',
          shares && 'It is shared with: all drafts, contacts and books of this computer are sent there, texts under embargo too.',
          waiting > 0 && `Waiting in the outbox and sent there next: ${waiting}.`,
          'Say no if you did not ask for this just now.',
        ),
        no,
        yes: 'Send there',
      };
    }
    case 'publish': {
      const { headline, name, address, embargo, others } = question;
      return {
        message: embargo === null ? `Send this to ${hostOf(address)} as well?` : `Send a text under embargo to ${hostOf(address)}?`,
        detail: lines(
          headline !== null && `“${shown(headline)}”`,
          embargo !== null && embargoText(embargo, 'en'),
          `It goes to “${shown(name)}”, ${shown(addressText({ kind: kindOf(address), address }))}.`,
          others !== null && `Sent within ${others.minutes} minutes before it: ${others.count}.`,
          'Say no if you did not ask for this just now.',
        ),
        no,
        yes: 'Send it',
      };
    }
    case 'bundle':
      return {
        message: 'Write a courier bundle?',
        detail: lines(
          question.only === null
            ? 'All drafts, contacts and books of this computer go into it, texts under embargo too.'
            : `So many releases go into it: ${question.only}, those under embargo too.`,
          question.photos && 'Their photos go with it.',
          `It is written to ${shown(question.file)}. Whoever has the file can read it.`,
          'Say no if you did not ask for this just now.',
        ),
        no,
        yes: 'Write it',
      };
    default:
      return {
        message: `Leave Dateline for ${hostOf(question.url)}?`,
        detail: lines(`Another program opens ${shown(question.url)}`, 'Say no if you did not ask for this just now.'),
        no,
        yes: 'Open',
      };
  }
}

function inRussian(question: Question): QuestionText {
  const no = 'Нет';
  switch (question.about) {
    case 'destination': {
      const { name, address, user, token, shares, waiting } = question;
      return {
        message: `Отправлять на ${hostOf(address)}?`,
        detail: lines(
          `Адрес получателя «${shown(name)}» – ${shown(address)}.`,
          user !== '' && `Имя пользователя там: ${shown(user)}.`,
          token && 'Туда передаётся набранный ключ доступа.',
          'Туда уйдут релизы, которые вы для него опубликуете.',
          shares &&
            'С ним ведётся обмен: туда уйдут все черновики, контакты и справочники этого компьютера, в том числе тексты под эмбарго.',
          waiting > 0 && `Ожидают в исходящих и уйдут туда следующими: ${waiting}.`,
          'Ответьте «Нет», если вы сейчас этого не просили.',
        ),
        no,
        yes: 'Отправлять',
      };
    }
    case 'publish': {
      const { headline, name, address, embargo, others } = question;
      return {
        message: embargo === null ? `Отправить и это на ${hostOf(address)}?` : `Отправить текст под эмбарго на ${hostOf(address)}?`,
        detail: lines(
          headline !== null && `«${shown(headline)}»`,
          embargo !== null && embargoText(embargo, 'ru'),
          `Получатель – «${shown(name)}», ${shown(addressText({ kind: kindOf(address), address }))}.`,
          others !== null && `Отправлено перед этим, за ${others.minutes} мин.: ${others.count}.`,
          'Ответьте «Нет», если вы сейчас этого не просили.',
        ),
        no,
        yes: 'Отправить',
      };
    }
    case 'bundle':
      return {
        message: 'Записать пакет для курьера?',
        detail: lines(
          question.only === null
            ? 'В него войдут все черновики, контакты и справочники этого компьютера, в том числе тексты под эмбарго.'
            : `Релизов в пакете, в том числе под эмбарго: ${question.only}.`,
          question.photos && 'Вместе с ними – их фотографии.',
          `Файл: ${shown(question.file)}. Прочесть его сможет всякий, у кого он окажется.`,
          'Ответьте «Нет», если вы сейчас этого не просили.',
        ),
        no,
        yes: 'Записать',
      };
    default:
      return {
        message: `Перейти из Dateline на ${hostOf(question.url)}?`,
        detail: lines(`Другая программа откроет ${shown(question.url)}`, 'Ответьте «Нет», если вы сейчас этого не просили.'),
        no,
        yes: 'Открыть',
      };
  }
}

const kindOf = (address: string): 'folder' | 'dateline' => (address.startsWith('file:') ? 'folder' : 'dateline');
