import type { ConcernImport } from '@ai-governance/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeConcerns,
  FakeConcernsOptions,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { Concerns } from './Concerns';

const CSV = 'id,channel,requests,description\r\n1,post,complaint,Why?\r\n';

const row = {
  line: 2,
  id: '1',
  outcome: 'new',
  summary: 'My loan was refused',
  channel: 'post',
  receivedAt: '2026-11-02T09:30:00.000Z',
  interactionRef: 'customerinteraction:default/loan-pre-approval',
  requests: ['complaint', 'human-review'],
  redactions: { email: 2 },
  problems: [],
} as const;

/** A file with a row of each outcome. */
const MIXED: ConcernImport = {
  fileHash: 'a'.repeat(64),
  delimiter: ',',
  counts: { new: 2, known: 1, faulty: 1 },
  rows: [
    { ...row, requests: ['complaint', 'human-review'], problems: [] },
    {
      line: 3,
      outcome: 'known',
      concern: { id: 'c', reference: 'C-2026-0007' },
      summary: 'It was slow',
      requests: ['feedback'],
      redactions: {},
      problems: [],
    },
    {
      line: 4,
      outcome: 'new',
      summary: 'Nobody calls back',
      requests: ['complaint'],
      redactions: {},
      problems: [],
    },
    {
      line: 5,
      outcome: 'faulty',
      requests: [],
      redactions: {},
      problems: [
        {
          line: 5,
          column: 'requests',
          found: 'complain',
          allowed: 'one of feedback, complaint',
        },
        { line: 5, column: 'channel', allowed: 'one of web-form, app' },
      ],
    },
  ],
};

function renderImport(
  options: FakeConcernsOptions & { permitted?: boolean } = {},
) {
  const { permitted, ...rest } = options;
  const fake = new FakeConcerns({ imported: MIXED, ...rest });
  renderInPortal(<Concerns />, {
    concerns: fake,
    address: '/import',
    permitted,
  });
  return {
    show: jest.spyOn(fake, 'previewImport'),
    send: jest.spyOn(fake, 'importConcerns'),
  };
}

async function paste(text = CSV) {
  await userEvent.click(
    await screen.findByRole('textbox', { name: 'Or paste it here' }),
  );
  await userEvent.paste(text);
}

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

function choose(content: BlobPart) {
  return userEvent.upload(
    screen.getByLabelText('Choose a file', { selector: 'input' }),
    new File([content], 'concerns.csv', { type: 'text/csv' }),
  );
}

describe('importing concerns from a file', () => {
  it('shows what each row becomes, and leads from it to the concerns', async () => {
    const { show, send } = renderImport();
    await paste();
    await userEvent.type(
      screen.getByRole('textbox', { name: /^Where the ids come from/ }),
      'old-desk',
    );
    await press('Show what it becomes');
    expect(await screen.findByText('1 already there')).toBeVisible();
    expect(show).toHaveBeenCalledWith({
      csv: CSV.replaceAll('\r\n', '\n'),
      source: 'old-desk',
    });
    const table = screen.getByRole('table', { name: 'Rows of the file' });
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      /^5 ?faulty.*requests: found “complain”, allowed is one of feedback, complaint.*channel: found nothing, allowed/,
    );
    await userEvent.click(screen.getByRole('button', { name: /^Show faulty/ }));
    await userEvent.click(screen.getByRole('option', { name: 'all rows' }));
    const rows = within(table).getAllByRole('row');
    expect(rows[1]).toHaveTextContent(
      /^2 ?new ?My loan was refused ?complaint and human review · .*received .*2 identifiers were taken out of the texts: email \(2\)/,
    );
    expect(rows[2]).toHaveTextContent(/It was slow ?feedback ?There as/);
    expect(rows[3]).toHaveTextContent(/waits for triage · received now/);
    expect(
      within(rows[2]).getByRole('link', { name: 'C-2026-0007' }),
    ).toHaveAttribute('href', '/ai-governance/concerns/C-2026-0007');

    const importIt = screen.getByRole('button', { name: 'Import 2 concerns' });
    expect(importIt).toBeDisabled();
    await userEvent.click(
      screen.getByRole('checkbox', { name: /^Leave out the faulty row/ }),
    );
    await userEvent.click(importIt);
    expect(await screen.findByText('2 concerns were imported.')).toBeVisible();
    expect(send).toHaveBeenCalledWith({
      csv: CSV.replaceAll('\r\n', '\n'),
      source: 'old-desk',
      skipFaulty: true,
    });
    expect(screen.getByText('faulty, left out')).toBeVisible();
    await press('Import another file');
    expect(
      await screen.findByRole('textbox', { name: 'Or paste it here' }),
    ).toHaveValue('');
  });

  it('reads a file byte by byte, and refuses letters it would lose', async () => {
    const { show } = renderImport();
    await screen.findByRole('button', { name: 'Choose a file' });
    await choose(new Uint8Array([0x69, 0x64, 0x0a, 0xe9]));
    expect(await screen.findByText(/^This file is not in UTF-8/)).toBeVisible();
    await choose('x'.repeat(1024 * 1024 + 1));
    expect(
      await screen.findByText(
        'This file is too large. Cut it into files of at most 1 MB.',
      ),
    ).toBeVisible();
    await choose(CSV);
    expect(await screen.findByText('Chosen: concerns.csv')).toBeVisible();
    await press('Show what it becomes');
    expect(await screen.findByText('2 new')).toBeVisible();
    expect(show).toHaveBeenCalledWith({ csv: CSV, source: undefined });
  });

  it('tells what is wrong with the file, and keeps it', async () => {
    const { show } = renderImport();
    show.mockRejectedValueOnce(refusal(400, 'The file: line 3: found a quote'));
    await paste();
    await press('Show what it becomes');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file could not be read.The file: line 3: found a quote',
    );
    expect(
      screen.getByRole('textbox', { name: 'Or paste it here' }),
    ).not.toHaveValue('');
  });

  it('has nothing to import where all is there already', async () => {
    renderImport({
      imported: {
        ...MIXED,
        counts: { new: 0, known: 1, faulty: 0 },
        rows: [{ ...MIXED.rows[1], concern: undefined }],
      },
    });
    await paste();
    await press('Show what it becomes');
    expect(
      await screen.findByText('There is nothing new to import.'),
    ).toBeVisible();
    expect(
      screen.getByText('It was imported before; left alone.'),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Import 0 concerns' }),
    ).toBeDisabled();
    await press('Change the file');
    expect(
      await screen.findByRole('textbox', { name: 'Or paste it here' }),
    ).not.toHaveValue('');
  });

  it('names the permission to those who may not', async () => {
    renderImport({ permitted: false });
    expect(
      await screen.findByText(/ai-governance\.concern\.create/),
    ).toBeVisible();
  });
});
