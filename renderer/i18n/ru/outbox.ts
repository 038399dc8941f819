import type { outbox as english } from '../en/outbox.ts';
import type { Translation } from '../translation.ts';

/** Words of the outbox and of the publish dialog, in Russian. */
export const outbox: Translation<typeof english> = {
  title: 'Исходящие',
  list: 'Что в пути и что доставлено',
  to: 'в «{{name}}»',
  attempts_one: '{{count}} попытка',
  attempts_few: '{{count}} попытки',
  attempts_many: '{{count}} попыток',
  attempts_other: '{{count}} попытки',
  next: 'следующая попытка {{time}}',
  queued: 'в очереди с {{time}}',
  published: 'опубликован {{time}}',
  held: 'Сервер хранит текст до конца эмбарго.',
  waitingForLink: 'Уйдёт сам, как только появится связь.',
  cancel: 'Отменить отправку',
  sendNow: 'Отправить сейчас',
  showPage: 'Показать страницу',
  openRelease: 'Открыть релиз',
  cancelled: 'Отправка «{{headline}}» отменена. Текст снова можно менять.',
  state: { waiting: 'Ожидает', sending: 'Отправляется', delivered: 'Доставлен', refused: 'Отклонён', cancelled: 'Отменён' },
  empty: {
    title: 'Исходящих нет',
    text: 'Опубликованные релизы ждут здесь, пока сервер не подтвердит получение.',
    write: 'Перейти к релизам',
  },
  publish: {
    title: 'Опубликовать',
    what: 'Что уйдёт',
    where: 'Куда',
    language: 'Язык',
    immediately: 'Для немедленной публикации',
    frozen: 'Уйдёт текст в том виде, в каком он сейчас. Без связи он подождёт в исходящих и уйдёт сам.',
    act: 'Опубликовать',
    queued: '«{{headline}}» в исходящих',
    show: 'Показать исходящие',
    none: 'Ещё не указано, куда публиковать. Добавьте место публикации в настройках.',
    settings: 'Перейти к настройкам',
    noToken: 'нет ключа доступа',
    noHeadline: 'Сначала дайте релизу заголовок.',
  },
};
