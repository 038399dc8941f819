import { all, child, type Element } from '../../../core/docxRules/element.ts';
import { storyWords } from './storyWords.ts';
import { chosenBranch, type Place, type Reading } from './reading.ts';

/** What a drawing holds: pictures as they go into the simpler file, and text boxes, which follow their paragraph. */
export interface Drawn {
  pictures: string;
  boxes: Element[];
}

/** Takes a drawing apart. Words that are part of a picture, of a diagram or of a chart are told as left out. */
export function drawn(drawing: Element, { part }: Place, reading: Reading): Drawn {
  const found: Drawn = { pictures: '', boxes: [] };
  const lettering: string[] = [];
  const altOf = (about: Element | undefined): string => about?.attributes['descr']?.trim() || about?.attributes['title']?.trim() || '';
  let alt = '';
  const show = (blip: Element, frame: Element, words: string) => {
    const id = reading.picture({ part, blip, frame, alt: words });
    if (id !== null) found.pictures += pictureXml(id, words);
  };
  const read = (one: Element) => {
    switch (one.name) {
      case 'w:txbxContent':
        found.boxes.push(one);
        return;
      case 'wp:inline':
      case 'wp:anchor':
        alt = altOf(child(one, 'wp:docPr'));
        if (['1', 'true'].includes(child(one, 'wp:docPr')?.attributes['hidden'] ?? '')) {
          reading.drop({ reason: 'hidden', text: [alt, storyWords(one)].filter(Boolean).join('\n') });
          return;
        }
        break;
      case 'pic:pic': {
        const own = altOf(child(child(one, 'pic:nvPicPr'), 'pic:cNvPr'));
        for (const blip of all(one, 'a:blip')) show(blip, one, alt || own);
        return;
      }
      case 'v:imagedata':
        show(one, one.parent ?? one, one.attributes['o:title'] ?? one.parent?.attributes['alt'] ?? '');
        return;
      case 'v:textpath':
        lettering.push(one.attributes['string'] ?? '');
        return;
      case 'a:t':
        lettering.push(one.text);
        return;
      case 'mc:AlternateContent': {
        const branch = chosenBranch(one);
        if (branch) read(branch);
        return;
      }
      default:
        if (/\}(?:relIds|chart)$/u.test(one.name)) lettering.push(wordsOfPart(one, part, reading));
    }
    for (const inner of one.children) read(inner);
  };
  read(drawing);
  const text = lettering.join(' ').replace(/\s+/gu, ' ').trim();
  if (text !== '') reading.drop({ reason: 'drawing', text });
  return found;
}

/** The words of the diagram or chart that an element stands for. */
function wordsOfPart({ attributes }: Element, part: string, { docx }: Reading): string {
  const id = attributes['r:dm'] ?? attributes['r:id'];
  const target = docx.relationships(part).find((one) => one.id === id)?.part;
  if (target === undefined || !docx.names.has(target)) return '';
  const root = docx.xml(target);
  const names = Array.from(all(root, ...labels(root)), ({ children }) =>
    children.map(({ children: point }) => point.map((v) => v.text).join(' ')),
  );
  return [storyWords(root).replaceAll('\n', ' '), ...names.flat()].join(' ');
}

/** What a chart calls its rows and columns stands in an element whose namespace no rule of this house speaks of. */
const labels = (root: Element): string[] => [root.name.replace(/[^}]*$/u, 'strCache')];

const pictureXml = (id: string, alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="" descr="${alt.replace(/[&<>"\u0000-\u001F]/gu, (sign) => `&#${sign.codePointAt(0)};`)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
