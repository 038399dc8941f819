import type { PhotoFacts } from './photoFacts.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);

/** Facts as an XMP packet (ISO 16684-1) with the names of IPTC Core. Facts must be free of signs that no XML may hold. */
export function xmpPacket({ caption, alt, creator, credit, date, city, country }: PhotoFacts): string {
  const inAnyLanguage = (name: string, text: string) =>
    text === '' ? '' : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
  const plain = (name: string, text: string) => (text === '' ? '' : `<${name}>${escaped(text)}</${name}>`);
  return [
    '<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">',
    inAnyLanguage('dc:description', caption),
    creator === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(creator)}</rdf:li></rdf:Seq></dc:creator>`,
    plain('photoshop:Credit', credit),
    plain('photoshop:DateCreated', date),
    plain('photoshop:City', city),
    plain('photoshop:Country', country),
    inAnyLanguage('Iptc4xmpCore:AltTextAccessibility', alt),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('');
}
