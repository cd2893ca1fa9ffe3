// @vitest-environment happy-dom
import '../../support/english';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Chart, type ChartProps, type Drawn } from '@/components/charts/chart';
import { Sheet } from '@/components/charts/sheet';
import { Values } from '@/components/charts/values';

const onSave = vi.fn<(drawn: Drawn) => Promise<void>>();
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  onSave.mockReset();
});

const values = [
  { id: 'a', name: 'Monday: 3 apples' },
  { id: 'b', name: 'Tuesday: 4 apples' },
];
const table = {
  caption: 'Apples: this week',
  head: ['Day', 'Apples'],
  rows: [
    ['Monday', '3'],
    ['Tuesday', '4'],
  ],
};

const show = (props: Partial<ChartProps> = {}) =>
  render(
    <Chart
      id="apples"
      title="Apples"
      when="This week"
      values={values}
      summary="7 apples"
      empty={null}
      note="Only ripe ones."
      legend={[{ words: 'An apple', drawn: <circle r={3} /> }]}
      table={table}
      fileName="apples"
      onSave={onSave}
      {...props}
    >
      {({ width }, onPoint) => (
        <Sheet width={width} height={100} scenery={null}>
          <Values
            label="Apples"
            of={values}
            draw={() => <rect />}
            onPoint={onPoint}
            isRtl={false}
          />
        </Sheet>
      )}
    </Chart>,
  );
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save as PNG' }));
const openTable = () => {
  const details = document.querySelector('details');
  if (details === null) throw new Error('no details');
  details.open = true;
  fireEvent(details, new Event('toggle'));
};

describe('a picture in its frame', () => {
  it('has a heading, a legend in words and a sum', () => {
    show();
    const region = screen.getByRole('region', { name: 'Apples' });
    expect(within(region).getByRole('heading', { name: 'Apples' })).toBeTruthy();
    expect(within(region).getByText('An apple')).toBeTruthy();
    expect(within(region).getByText('7 apples')).toBeTruthy();
    expect(within(region).getByText('Only ripe ones.')).toBeTruthy();
  });

  it('says the value that is pointed at, and the sum again afterwards', () => {
    show();
    const value = screen.getByRole('option', { name: 'Tuesday: 4 apples' });
    fireEvent.pointerEnter(value);
    expect(screen.getByText('Tuesday: 4 apples')).toBeTruthy();
    expect(screen.queryByText('7 apples')).toBeNull();
    fireEvent.pointerLeave(value);
    expect(screen.getByText('7 apples')).toBeTruthy();
  });

  it('has the same values as a table, made only when it is opened', async () => {
    show();
    expect(document.querySelector('table')).toBeNull();
    openTable();
    const found = await screen.findByRole('table', { name: 'Apples: this week' });
    expect(within(found).getAllByRole('columnheader')).toHaveLength(2);
    const heads = [...found.querySelectorAll('th[scope=row]')].map((one) => one.textContent);
    expect(heads).toEqual(['Monday', 'Tuesday']);
    expect([...found.querySelectorAll('td')].map((one) => one.textContent)).toEqual(['3', '4']);
  });

  it('gives away its drawing with all that is needed to read it', () => {
    onSave.mockResolvedValue();
    show();
    save();
    const [drawn] = onSave.mock.calls[0] ?? [];
    expect(drawn).toMatchObject({
      name: 'apples',
      title: 'Apples',
      when: 'This week',
      note: 'Only ripe ones.',
    });
    expect(drawn?.svg.querySelectorAll('[role=option]')).toHaveLength(2);
    expect(drawn?.legend.map(({ words }) => words)).toEqual(['An apple']);
  });

  it('says that it could not be saved, until it is tried again', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    onSave.mockRejectedValueOnce(new Error('no canvas')).mockResolvedValueOnce();
    show();
    save();
    expect((await screen.findByRole('alert')).textContent).toBe('The picture could not be saved.');
    save();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('that would be empty says so instead, without legend, table or file', () => {
    show({ empty: 'No apples yet.' });
    expect(screen.getByText('No apples yet.')).toBeTruthy();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.querySelector('details')).toBeNull();
  });
});
