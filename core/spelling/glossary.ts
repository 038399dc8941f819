import { gazetteer } from '../gazetteer/gazetteer.ts';

/** Names and terms of the trade that dictionaries do not have, in both languages. */
const terms = `
  Rubezh Harbmaidon Harb-Maidon Frontera Tsentr Zapad Poisk Echelon Barrier Rock Grom Thunder Interaction Cobalt Channel
  Imangali Anatoly Vladimir Su Mi Ka Tu An Yak Il trainings
  Zaynetdinov Sidorov Tasmagambetov Serdyukov Zas Rakhmon Tokayev Japarov Lukashenko Mirziyoyev
  peacekeeper peacekeepers peacekeeping counterterrorist counterterrorism counternarcotics interagency motorised airmobile
  multirole minefield firefight howitzer howitzers quadcopter quadcopters drone drones livestream readout embargoed dateline
  subheadline deconfliction demining militants roadblock roadblocks servicewoman servicewomen servicemember servicemembers
  Рубеж Харбмайдон Харб-Майдон Эшелон Поиск Взаимодействие Нерушимое Братство Кобальт Зайнетдинов Сидоров Тасмагамбетов Сердюков
  Зась Рахмон Токаев Жапаров Лукашенко Мирзиёев беспилотник квадрокоптер миротворец миротворчество антитеррористический
  контртеррористический антинаркотический межведомственный межгосударственный огнемётчик гранатомётчик десантирование
  бронегруппа бронемашина бронеколонна радиоэлектронный незаконно вооружённый спецподразделение спецназовец брифинг
  пресс-центр пресс-релиз пресс-секретарь пресс-служба видеоролик видеосюжет фотоматериал аккредитация коллективный
  ракетно-артиллерийский мотострелковый горнострелковый десантно-штурмовой разведотряд тактико-специальный
`;

/** All names and terms the program brings along: its places and countries, and the words of the trade. */
export const glossary: readonly string[] = [
  ...gazetteer.flatMap(({ en, ru }) => [en.place, en.country, ru.place, ru.country]),
  ...terms.trim().split(/\s+/u),
];
