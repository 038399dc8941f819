/**
 * The words by which newsrooms say when a text may be used, in English and Russian. Each begins at the beginning of a line, after
 * what `furniture` lets pass. The word "embargo" alone is not among them: headlines speak of arms embargoes.
 */
const either = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join('|')})`, 'iu');
const edge = String.raw`(?!\p{L})`;
const use = String.raw`(?:public\p{L}*|publish\p{L}*|releas\p{L}*|broadcast\p{L}*|us(?:e|ed)${edge}|distribut\p{L}*|quot\p{L}*|circulat\p{L}*|air(?:ed)?${edge}|print\p{L}*|report\p{L}*)`;
const doNotUse = String.raw`(?:публиковать|распространять|разглашать|использовать|передавать|обнародовать|печатать|оглашать)`;
const ofUse = String.raw`(?:публикаци\p{L}+|опубликовани\p{L}+|распространени\p{L}+|использовани\p{L}+|печати|разглашени\p{L}+|оглашени\p{L}+|эфира)`;
const notBefore = String.raw`(?:до|ранее|раньше)${edge}`;

/** What may stand before such words on their line. */
export const furniture =
  /^(?:[^\p{L}\p{N}]+|(?:press|news|media)[\s-]+(?:release|statement|advisory)(?!\p{L})|пресс-?релиз(?!\p{L})|(?:please\s+)?note(?!\p{L})|attention(?!\p{L})|confidential(?!\p{L})|strictly(?!\p{L})|внимание(?!\p{L})|важно(?!\p{L})|просим(?!\p{L})|просьба(?!\p{L})|please(?!\p{L})|(?:(?:this|the|attached|following)\s+)+(?:press\s+|news\s+)?(?:release|text|material|document|information|statement|speech|report|remarks|advisory)s?\s+(?:is|are|remains?|must|may)(?!\p{L})|(?:(?:данн|эт|настоящ)\p{L}+\s+)?(?:материал|текст|документ|пресс-?релиз|информация|сообщение|заявление)\s+(?:находится(?!\p{L}))?)*/iu;

/** "Use it at once." */
export const immediatePhrase = either(
  String.raw`(?:for\s+)?immediate\s+(?:release|publication|use|distribution|broadcast|dissemination)${edge}`,
  String.raw`(?:for\s+)?(?:release|publication)\s*[:–—-]?\s*(?:immediate(?:ly)?|(?:up)?on\s+receipt)${edge}`,
  String.raw`(?:no|not\s+under(?:\s+any)?)\s+embargo${edge}|not\s+embargoed${edge}`,
  String.raw`(?:для|к)\s+(?:немедленн|незамедлительн|срочн|свободн)\p{L}+\s+${ofUse}`,
  String.raw`(?:для|к)\s+(?:публикации|опубликования|печати)\s*[:–—-]?\s*(?:немедленно|незамедлительно|сразу)${edge}`,
  String.raw`без\s+эмбарго${edge}`,
);

/** "Not before." What follows is a moment, or words for one: "until delivery". */
export const untilPhrase = either(
  String.raw`(?:under\s+(?:an?\s+)?)?(?:(?:strict|news|press|media)\s+)*embargo(?:ed)?\s*:?\s*(?:for\s+\p{L}+\s+)?(?:until|till|before|date|time|lifts|ends|expires|for\s+${use})${edge}`,
  String.raw`(?:not\s+(?:for|to\s+be)|do\s+not|don[’']t|not\s+be)\s+${use}(?:[\s,/]+(?:or|and|in\s+any\s+form|online|${use}))*\s+(?:before|until|till|prior\s+to|earlier\s+than|ahead\s+of)${edge}`,
  String.raw`hold\s+(?:for\s+(?:release|publication)\s+)?(?:until|till)${edge}`,
  String.raw`(?:под\s+)?(?:строг\p{L}+\s+)?эмбарго\s*:?\s*(?:на\s+публикацию\s+)?(?:(?:действует|снимается|истекает)\s+)?(?:до|с|в|снимается|истекает)${edge}`,
  String.raw`не\s+${doNotUse}[^.]{0,40}?\s${notBefore}`,
  String.raw`не\s+(?:для|подлежит|к)\s+${ofUse}[^.]{0,40}?\s${notBefore}`,
  String.raw`(?:публикация|распространение|опубликование|использование)(?:\s+\p{L}+){0,4}?\s+(?:(?:запрещен[ао]|не\s+допускается)\s+до|(?:только\s+)?после|с|не\s+(?:ранее|раньше))${edge}`,
  String.raw`запрет\p{L}*\s+(?:на\s+)?публикаци\p{L}+\s+до${edge}`,
);

/** Words that hold a text only where nothing but a moment follows. */
export const weakPhrase = either(
  String.raw`(?:for|to\s+be)\s+(?:released?|publication|published|used?|broadcast)\s*(?::|[–—-]|at${edge}|on${edge}|after${edge}|from${edge}|not\s+before${edge}|no\s+earlier\s+than${edge})?`,
  String.raw`(?:not|no\s+earlier)\s+(?:before|than)${edge}`,
  String.raw`(?:для|к)\s+(?:публикации|опубликовани[юя]|печати|эфира)\s*(?::|[–—-]|с${edge}|после${edge}|не\s+(?:ранее|раньше)${edge})?`,
  String.raw`публиковать\s+(?:с|(?:только\s+)?после|не\s+(?:ранее|раньше))${edge}`,
  String.raw`не\s+(?:ранее|раньше)${edge}`,
);

/** The bare word: an embargo where it stands alone or a moment follows. */
export const barePhrase = either(
  String.raw`(?:under\s+(?:an?\s+)?)?(?:(?:strict|news|press|media)\s+)*embargo(?:ed)?(?:\s+(?:copy|material))?(?=\s*(?:$|[^\p{L}\s]))`,
  String.raw`embargoed${edge}`,
  String.raw`(?:под\s+)?(?:строг\p{L}+\s+)?эмбарго(?=\s*(?:$|[^\p{L}\s]))`,
  String.raw`hold\s+for\s+(?:release|publication)${edge}`,
);

/** Words of an embargo after its moment: «14:00 МСК 20 октября – эмбарго», «до 14:00 не публиковать». */
export const closingPhrase = new RegExp(String.raw`(?:embargo(?:ed)?|эмбарго|не\s+${doNotUse}|not\s+for\s+${use})[^\p{L}\p{N}]*$`, 'iu');

/** A sentence that speaks of an embargo on this very text, perhaps. */
export const mention = new RegExp(
  String.raw`(?<!\p{L})(?:under\s+(?:an?\s+)?(?:strict\s+)?embargo|embargoed)\s+(?:until|till)${edge}|под\s+(?:строгим\s+)?эмбарго\s+до${edge}|не\s+${doNotUse}[^.]{0,60}\s${notBefore}|not\s+(?:for|to\s+be)\s+(?:publication|publish|publicly|releas)\p{L}*\s+(?:before|until)${edge}`,
  'iu',
);

/** Words around a moment that say nothing of their own. */
export const fillers =
  /(?<!\p{L})(?:until|till|to|before|prior|than|earlier|at|on|from|after|the|of|and|or|hours?|hrs?|local|standard|summer|daylight|time|date|lifts?|ends?|expires?|for|release|publication|in|a|p|m|noon|sharp|not|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|до|с|со|после|не|ранее|раньше|чем|в|во|на|по|и|или|времени|время|местному|местного|часов|часа|час|г|года|число|снимается|истекает|действует|включительно|московскому|публикации|понедельник\p{L}*|вторник\p{L}*|сред[аеуы]|четверг\p{L}*|пятниц\p{L}+|суббот\p{L}+|воскресень\p{L}+)(?!\p{L})/giu;
