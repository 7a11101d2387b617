import { modelSource } from '../../src/functions/modelSource';
import { CellError, provideCustomFunctions } from '../support/cellError';
import { ask, enter } from '../support/modelFunctions';
import { modelWith } from '../support/models';

provideCustomFunctions();

describe('a formula that asks the model', () => {
  test('says how to fetch it before it was, and answers by itself when it is', () => {
    const cell = enter('UNIT', 'Skåne', '1');
    expect(cell.told).toEqual([expect.objectContaining({ code: '#N/A' }) as CellError]);
    modelSource.publish(modelWith());
    expect(cell.told.slice(1)).toEqual([75]);
    cell.cancel();
  });

  test('tells Excel only what differs from the answer before', () => {
    modelSource.publish(modelWith());
    const [score, table, wrong] = [enter('UNIT', 'Skåne', '1'), enter('MATRIX', 'Skåne'), enter('UNIT', 'Skånne')];
    modelSource.publish(modelWith());
    modelSource.publish(modelWith({ method: { redBelow: 20 } }));
    expect([score, table, wrong].map(({ told }) => told.length)).toEqual([1, 1, 1]);
    modelSource.publish(modelWith({ skane: 'Grön Grön Grön Grön' }));
    expect(score.told).toEqual([75, 100]);
    expect(table.told).toHaveLength(2);
    expect(wrong.told).toHaveLength(1);
    for (const cell of [score, table, wrong]) cell.cancel();
  });

  test('that was deleted is told nothing more', () => {
    modelSource.publish(modelWith());
    const cell = enter('UNIT', 'Skåne', '1');
    cell.cancel();
    modelSource.publish(modelWith({ skane: 'Gul Gul Gul Gul' }));
    expect(cell.told).toEqual([75]);
  });

  test('that is deleted while others are told is told nothing either', () => {
    modelSource.publish(modelWith());
    const cells = [enter('UNIT', 'Skåne', '1')];
    const end = modelSource.subscribe(() => cells[1]?.cancel());
    cells.push(enter('UNIT', 'Skåne', '1'));
    modelSource.publish(modelWith({ skane: 'Gul Gul Gul Gul' }));
    expect(cells.map(({ told }) => told)).toEqual([[75, 50], [75]]);
    end();
    cells[0]!.cancel();
  });
});

describe('a round that was not fetched', () => {
  test('is wanted once, however many formulas ask and however often, and answered when it comes', () => {
    const wanted: string[] = [];
    modelSource.onWanted((round) => void wanted.push(round));
    modelSource.publish(modelWith());
    const cells = [enter('UNIT', 'Skåne', '1', '2027'), enter('TREND', 'Skåne', '1', '2026', 'Omgång 2027')];
    modelSource.publish(modelWith());
    for (const { told } of cells)
      expect(told).toEqual([
        expect.objectContaining({
          code: '#N/A',
          message: 'Omgången Omgång 2027 hämtas. Kommer den inte: synka.',
        }) as CellError,
      ]);
    expect(wanted).toEqual(['2027']);
    modelSource.publish(modelWith({ fetched: ['2023', '2026', '2027'] }));
    expect(cells.map(({ told }) => told.slice(1))).toEqual([[100], [25]]);
    for (const cell of cells) cell.cancel();
  });

  test('of which the model comes at once is answered with that, and not with the wait for it', () => {
    modelSource.publish(modelWith({ fetched: ['2026'] }));
    modelSource.onWanted((round) => modelSource.publish(modelWith({ fetched: ['2026', round] })));
    const cell = enter('UNIT', 'Skåne', '5', '2023');
    expect(cell.told).toEqual([25]);
    cell.cancel();
  });

  test('that does not exist is not wanted', () => {
    const wanted: string[] = [];
    modelSource.publish(modelWith());
    modelSource.onWanted((round) => void wanted.push(round));
    wanted.length = 0;
    expect(ask('UNIT', 'Skåne', '1', '1999')).toMatchObject({ code: '#VALUE!' });
    expect(wanted).toEqual([]);
  });
});
