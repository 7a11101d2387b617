import { getByRole, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { areasOf } from '../../src/core/catalogue/strategies';
import type { AddInUnderTest } from './openAddIn';

/** The areas' titles as a user may have them as headings. */
export const TITLES = areasOf('2024').map(({ title }) => title);

/** What a person does and sees with a sheet of their own, `Blad1` unless it says otherwise. */
export function ownSheet(addIn: AddInUnderTest) {
  const { workbench, hub } = addIn;
  const excel = async (change: (context: Excel.RequestContext) => void) => {
    await workbench.window.Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    await workbench.settle();
  };
  const rows = (address: string, change: (range: Excel.Range) => void) =>
    excel(({ workbook }) => change(workbook.worksheets.getItem('Blad1').getRange(address)));

  /** Selects cells and lets the pane read the selection. */
  const look = async (address: string, sheet = 'Blad1') => {
    await addIn.open('settings');
    const heading = getByRole(addIn.pane(), 'button', { name: 'Koppla mitt blad' });
    if (heading.getAttribute('aria-expanded') !== 'true') heading.click();
    await excel(({ workbook }) => workbook.worksheets.getItem(sheet).getRange(address).select());
    await addIn.click('Läs markeringen');
  };
  return {
    excel,
    look,
    bind: async (address: string, { scores = false } = {}) => {
      await look(address);
      if (scores) getByRole(addIn.pane(), 'checkbox', { name: 'Skriv Poäng, Status och Möjlig bredvid' }).click();
      await workbench.settle();
      await addIn.click('Koppla');
    },
    insertRow: (row: number) => rows(`${row}:${row}`, (range) => range.insert('Down')),
    deleteRows: (address: string) => rows(address, (range) => range.delete('Up')),
    read: (...cells: string[]) => cells.map((cell) => workbench.read(`Blad1!${cell}`)),
    /** Syncs from the ribbon, with the screen in front that tells what came of it. */
    sync: async () => {
      await addIn.open('home');
      await workbench.ribbon('LS.Sync');
    },
    chooseRound: async (round: string) => {
      await addIn.open('home');
      const menu = getByRole<HTMLSelectElement>(addIn.pane(), 'combobox', { name: 'Omgång' });
      await waitFor(() => expect(menu.disabled).toBe(false), { container: addIn.pane() });
      await userEvent.setup({ document: workbench.window.document }).selectOptions(menu, round);
      await workbench.settle();
    },
    /** What the hub has of Skåne, by area and dimension. */
    stored: async () => {
      const answer = await hub.get('lasare', '/v1/coverage?round=2026&since=0');
      const { entries } = answer.json<{
        entries: { unit: string; area: number; dimension: string | null; level: string | null }[];
      }>();
      return Object.fromEntries(
        entries
          .filter(({ unit, dimension }) => unit === 'skane' && dimension !== null)
          .map(({ area, dimension, level }) => [`${area} ${dimension}`, level]),
      );
    },
    /** The names by which bound ranges are found. */
    names: async () => {
      let found: string[] = [];
      await workbench.window.Excel.run(async (context) => {
        const { names } = context.workbook;
        names.load('items/name');
        await context.sync();
        found = names.items.map(({ name }) => name).filter((name) => name.startsWith('LS_Kopplad'));
      });
      return found.sort();
    },
  };
}
