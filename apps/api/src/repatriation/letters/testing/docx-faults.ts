import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const names = (text: string): readonly string[] => text.split(' ');
const sides = names('top left start bottom right end insideH insideV');
/** In which order children stand (ECMA-376 Part 1, 17.3, 17.4, 17.6 and 17.7): Word refuses a file that has them otherwise. */
const orders: Readonly<Record<string, readonly string[]>> = {
  rPr: names(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  pPr: names(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  sectPr: names(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ),
  tbl: names('tblPr tblGrid tr'),
  tblPr: names(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  tcPr: names('cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'),
  tblBorders: sides,
  tcMar: sides,
};
/** What stands first, once. */
const first: Readonly<Record<string, string>> = { p: 'pPr', r: 'rPr', tc: 'tcPr', tr: 'trPr', tbl: 'tblPr' };
/** No two of one part are alike in it. */
const unique: Readonly<Record<string, string>> = {
  style: 'w:styleId',
  num: 'w:numId',
  abstractNum: 'w:abstractNumId',
  footnote: 'w:id',
  endnote: 'w:id',
  bookmarkStart: 'w:id',
  Relationship: 'Id',
};
const MAIN = '/officeDocument';

function parsed(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Element = { name, attributes: Object.fromEntries(values) as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root;
}

const every = (element: Element): Element[] => [element, ...element.children.flatMap(every)];
const local = ({ name }: Element): string => name.slice(name.indexOf(':') + 1);

/** What Word would not open, or would have to repair, as far as it can be told without Word. An empty list: nothing was found. */
export function docxFaults(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const files = unzipSync(bytes);
  const parts = new Map<string, Element[]>();
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      parts.set(name, every(parsed(strFromU8(content))));
    } catch (error) {
      faults.push(`${name} is no XML: ${String(error)}`);
    }
  }
  faults.push(...typeFaults(Object.keys(files), parts.get('[Content_Types].xml') ?? []));
  for (const [name, elements] of parts) {
    if (name.endsWith('.rels')) faults.push(...relationFaults(name, elements, parts));
    faults.push(...idFaults(name, elements));
    if (name.startsWith('word/')) faults.push(...elements.flatMap((element) => shapeFaults(name, element)));
  }
  const main = (parts.get('_rels/.rels') ?? []).find(({ attributes }) => attributes['Type']?.endsWith(MAIN));
  if (!main) faults.push('there is no main document');
  return faults;
}

function typeFaults(files: readonly string[], types: readonly Element[]): string[] {
  const said = (tag: string, key: string): (string | undefined)[] =>
    types.filter(({ name }) => name === tag).map(({ attributes }) => attributes[key]);
  const [overrides, extensions] = [said('Override', 'PartName'), said('Default', 'Extension')];
  return [
    ...(types.length === 0 ? ['there are no content types'] : []),
    ...files
      .filter((file) => file !== '[Content_Types].xml')
      .filter((file) => !overrides.includes(`/${file}`) && !extensions.includes(file.slice(file.lastIndexOf('.') + 1)))
      .map((file) => `${file} has no content type`),
    // What is xml and nothing more is opened by nobody.
    ...files
      .filter((file) => file.startsWith('word/') && file.endsWith('.xml') && !overrides.includes(`/${file}`))
      .map((file) => `${file} has no content type of its own`),
    ...overrides
      .filter((part, at) => !files.includes(part?.slice(1) ?? '') || overrides.indexOf(part) !== at)
      .map((part) => `the content type of ${part ?? '?'} is of no part, or stands twice`),
  ];
}

/** word/_rels/document.xml.rels is of word/document.xml, and its targets are beside that. */
function relationFaults(
  name: string,
  elements: readonly Element[],
  parts: ReadonlyMap<string, readonly Element[]>,
): string[] {
  const folder = posix.dirname(posix.dirname(name));
  const source = posix.join(folder, posix.basename(name, '.rels'));
  const relations = elements.filter((element) => local(element) === 'Relationship');
  const known = new Set(relations.map(({ attributes }) => attributes['Id']));
  const lost = relations
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes: { Target: target = '' } }) =>
      target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    )
    .filter((target) => !parts.has(target));
  const used = (parts.get(source) ?? []).flatMap(({ attributes }) => attributes['r:id'] ?? []);
  return [
    ...lost.map((target) => `${name} leads to ${target}, which is not there`),
    ...used.filter((id) => !known.has(id)).map((id) => `${source} uses ${id}, which ${name} does not know`),
  ];
}

function idFaults(name: string, elements: readonly Element[]): string[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const key = unique[local(element)];
    const id = key === undefined ? undefined : element.attributes[key];
    if (id === undefined) return [];
    const whole = `${element.name} ${id}`;
    const twice = seen.has(whole);
    seen.add(whole);
    return twice ? [`${name} has ${whole} twice`] : [];
  });
}

function shapeFaults(part: string, element: Element): string[] {
  if (!element.name.startsWith('w:')) return [];
  const children = element.children.map(local);
  const faults: string[] = [];
  const order = orders[local(element)];
  if (order) {
    const places = children.map((child) => order.indexOf(child));
    if (places.includes(-1)) faults.push(`holds ${children[places.indexOf(-1)] ?? ''}, which does not belong there`);
    if (places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0)))
      faults.push(`has its children in another order: ${children.join(' ')}`);
  }
  const lead = first[local(element)];
  if (lead && children.lastIndexOf(lead) > 0) faults.push(`has ${lead} not first, or twice`);
  if (element.name === 'w:tc' && children.at(-1) !== 'p') faults.push('does not end with a paragraph');
  if (element.name === 'w:body' && children.at(-1) !== 'sectPr') faults.push('does not end with its section');
  if (element.name === 'w:tbl') {
    const columns = element.children.find(({ name }) => name === 'w:tblGrid')?.children.length ?? 0;
    for (const row of element.children.filter(({ name }) => name === 'w:tr'))
      if (row.children.filter(({ name }) => name === 'w:tc').length !== columns)
        faults.push(`has a row that is not ${columns} cells wide`);
  }
  return faults.map((fault) => `${part}: ${element.name} ${fault}`);
}
