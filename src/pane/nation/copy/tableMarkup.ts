import { HEADING_INK, LEVEL_INK, NOT_ASSESSED_INK } from '../../../workbook/palette';
import { tableText } from '../../parts/tableText';
import type { TableCell, TableToCopy } from './tableToCopy';

/** The table as a spreadsheet takes it where it takes no markup. */
export function plainTable({ title, lines, headings, rows }: TableToCopy): string {
  const captions = [title, ...lines].map((line) => [line]);
  return tableText([...captions, headings, ...rows.map(({ cells }) => cells.map(({ text }) => text))]);
}

/**
 * The table as Excel and Word take it with its colours. What Excel would take for a formula has an apostrophe first, as in
 * the plain one; and every cell but a number's says that it is text.
 */
export function markedUpTable({ title, lines, headings, rows }: TableToCopy): string {
  const captions = [`<p><b>${escaped(title)}</b></p>`, ...lines.map((line) => `<p>${escaped(line)}</p>`)];
  const head = headings.map((text) => `<th style="${HEADING}">${escaped(text)}</th>`).join('');
  const body = rows.map(({ cells, strong }) => `<tr>${cells.map((cell) => td(cell, strong ?? false)).join('')}</tr>`);
  return `<meta charset="utf-8">${captions.join('')}<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const BASE = `border:1px solid ${NOT_ASSESSED_INK.fill};padding:2px 6px`;
const TEXT = ";mso-number-format:'\\@'";
const HEADING = `${BASE};background-color:${HEADING_INK.fill};color:${HEADING_INK.font}`;

function td({ text, status }: TableCell, strong: boolean): string {
  const ink = status ? LEVEL_INK[status] : null;
  const colours = ink ? `;background-color:${ink.fill};color:${ink.font};text-align:center` : '';
  const form = /^\d+$/.test(text) ? '' : TEXT;
  return `<td style="${BASE}${form}${colours}${strong ? ';font-weight:bold' : ''}">${escaped(text)}</td>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return tableText([[text]]).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
