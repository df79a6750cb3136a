import type { Worksheet } from './xlsx-sheet.ts';
import { escapeXml } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

export interface Properties {
  title: string;
  /** ISO 8601 with offset. */
  createdAt: string;
}

/** The parts of the package that hold it together, by path: everything but styles, sheets and `workbookXml`. */
export function packageParts(sheets: readonly Worksheet[], properties: Properties): [path: string, xml: string][] {
  return [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', rootRelationships],
    ['docProps/core.xml', coreProperties(properties)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets)],
  ];
}

export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function contentTypes(sheets: readonly Worksheet[]): string {
  const sheetTypes = sheets.map((_, index) => override(`/${sheetPath(index)}`, `${main}.worksheet+xml`));
  return (
    `${declaration}<Types xmlns="${packaged}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/xl/workbook.xml', `${main}.sheet.main+xml`) +
    override('/xl/styles.xml', `${main}.styles+xml`) +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    `${sheetTypes.join('')}</Types>`
  );
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

const rootRelationships = relationships([
  [`${relationship}/officeDocument`, 'xl/workbook.xml'],
  [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

function workbookRelationships(sheets: readonly Worksheet[]): string {
  return relationships([
    ...sheets.map((_, index): [string, string] => [`${relationship}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
    [`${relationship}/styles`, 'styles.xml'],
  ]);
}

function relationships(targets: readonly [type: string, target: string][]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${items.join('')}</Relationships>`;
}

/** `xl/workbook.xml`; `tables` are the filtered ranges by sheet (`$A$4:$P$9`), known when the rows are written. */
export function workbookXml(sheets: readonly Worksheet[], tables: ReadonlyMap<Worksheet, string>): string {
  const items = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, index) => {
    const { headerRow } = sheet;
    const table = tables.get(sheet);
    return [
      ...(headerRow === undefined ? [] : [definedName('Print_Titles', index, sheet, `$${headerRow}:$${headerRow}`)]),
      ...(table === undefined ? [] : [definedName('_FilterDatabase', index, sheet, table)]),
    ];
  });
  return (
    `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationship}">` +
    `<bookViews><workbookView/></bookViews><sheets>${items.join('')}</sheets>` +
    `${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}</workbook>`
  );
}

/** Names of the format itself: the rows that each printed page repeats, and the range that a filter works on. */
function definedName(name: 'Print_Titles' | '_FilterDatabase', index: number, sheet: Worksheet, range: string): string {
  const hidden = name === '_FilterDatabase' ? ' hidden="1"' : '';
  const reference = escapeXml(`'${sheet.name.replaceAll("'", "''")}'!${range}`);
  return `<definedName name="_xlnm.${name}" localSheetId="${index}"${hidden}>${reference}</definedName>`;
}

function coreProperties({ title, createdAt }: Properties): string {
  const created = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z');
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`
  );
}
