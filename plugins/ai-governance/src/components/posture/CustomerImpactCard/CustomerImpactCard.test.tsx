import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  branchFinder,
  cleanResults,
  creditScorer,
  FakeAiGovernanceApi,
  interactionPosture,
  limitPosture,
  loanApplicationApi,
  loanPosture,
  loanPreApproval,
  refusal,
  rolledUpPosture,
  unassessedPosture,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { CustomerImpactCard } from './CustomerImpactCard';

function renderCard(
  entity: typeof branchFinder,
  api = new FakeAiGovernanceApi(),
) {
  renderInPortal(<CustomerImpactCard />, { entity, api });
}

describe('CustomerImpactCard', () => {
  it('says at a glance where a service stands', async () => {
    renderCard(loanApplicationApi);
    expect(
      await screen.findByText(
        '3 checks away from identified: 1 failing, 2 questions',
      ),
    ).toBeVisible();
    expect(screen.getByText(/next: identified/)).toHaveTextContent(
      'level: declared ▸ next: identified',
    );
    expect(screen.getByText('not fully declared, not published')).toBeVisible();
    expect(screen.getByText('complete in 0 of 2 interactions')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Open AI customer impact' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/loan-application-api/ai-customer-impact',
    );
  });

  it('says in words what is not connected, and shows no zero for it', async () => {
    renderCard(loanPreApproval);
    expect(await screen.findByText('none received yet')).toBeVisible();
    expect(screen.getByText('no contracts connected')).toBeVisible();
  });

  it('counts what customers are due by law, and have no way to', async () => {
    renderCard(
      loanPreApproval,
      new FakeAiGovernanceApi({
        postures: [
          {
            ...loanPosture,
            entitlements: {
              inForce: 9,
              missing: 2,
              provisional: 3,
              undetermined: 1,
            },
          },
        ],
      }),
    );
    expect(
      await screen.findByText('2 of 9 entitlements missing, 3 provisional'),
    ).toBeVisible();
    expect(screen.getByText('1 more hangs on a missing fact')).toBeVisible();
  });

  it('does not call what was never looked at nothing', async () => {
    renderCard(loanPreApproval);
    expect(await screen.findByText('not assessed yet')).toBeVisible();
  });

  it('calls a complete declaration declared, never published', async () => {
    renderCard(
      loanPreApproval,
      new FakeAiGovernanceApi({
        postures: [interactionPosture(loanPreApproval, cleanResults)],
      }),
    );
    expect(await screen.findByText('declared, not published')).toBeVisible();
  });

  it('marks a broken declaration with what is wrong and since when', async () => {
    renderCard(
      loanPreApproval,
      new FakeAiGovernanceApi({
        postures: [
          {
            ...loanPosture,
            declaration: {
              state: 'broken',
              brokenSince: new Date(Date.now() - 3 * 86_400_000).toISOString(),
              error: 'spec.affected.roles[0]: found "customers"',
            },
          },
        ],
      }),
    );
    expect(
      await screen.findByText(/^Declaration broken since/),
    ).toHaveTextContent('Declaration broken since 3 days ago.');
    expect(
      screen.getByText('spec.affected.roles[0]: found "customers"'),
    ).toBeVisible();
  });

  it('marks what was imported as confirmed by nobody', async () => {
    renderCard(
      loanPreApproval,
      new FakeAiGovernanceApi({
        postures: [
          {
            ...loanPosture,
            declaration: { state: 'valid', importedFrom: 'UK ATRS' },
          },
        ],
      }),
    );
    expect(
      await screen.findByText('Imported from UK ATRS, confirmed by nobody.'),
    ).toBeVisible();
  });

  it('counts broken and imported declarations of an AI system, and shows findings', async () => {
    renderCard(
      creditScorer,
      new FakeAiGovernanceApi({
        postures: [
          rolledUpPosture(
            creditScorer,
            [
              { ...loanPosture, declaration: { state: 'broken' } },
              {
                ...limitPosture,
                declaration: { state: 'valid', importedFrom: 'UK ATRS' },
              },
            ],
            'declared',
            {
              findings: ['It depends on resource:default/gone, which is gone.'],
            },
          ),
        ],
      }),
    );
    expect(
      await screen.findByText('1 of 2 interactions has a broken declaration.'),
    ).toBeVisible();
    expect(
      screen.getByText(
        '1 of 2 interactions was imported and confirmed by nobody.',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('It depends on resource:default/gone, which is gone.'),
    ).toBeVisible();
  });

  it('says of a service without declaration that it is unassessed', async () => {
    renderCard(branchFinder);
    expect(
      await screen.findByText(/^Unassessed: nobody has declared/),
    ).toBeVisible();
  });

  it('does not let an unconfirmed attestation count', async () => {
    renderCard(
      branchFinder,
      new FakeAiGovernanceApi({
        postures: [
          {
            ...unassessedPosture,
            attestation: { attestedOn: '2026-10-01', confirmed: false },
          },
        ],
      }),
    );
    expect(await screen.findByText(/^Attested: no AI/)).toHaveTextContent(
      'Nobody has confirmed it, so the service stays unassessed.',
    );
  });

  it('takes an AI system’s word that it affects no customer as unverified', async () => {
    const entity = {
      ...creditScorer,
      spec: {
        ...creditScorer.spec,
        customerImpact: { material: false, rationale: 'Sorts our own post.' },
      },
    };
    renderCard(
      entity,
      new FakeAiGovernanceApi({
        postures: [rolledUpPosture(entity, [], 'declared')],
      }),
    );
    expect(
      await screen.findByText(
        'Declared, not verified: no customer is materially affected. Sorts our own post.',
      ),
    ).toBeVisible();
  });

  it('says that something is not assessed yet', async () => {
    renderCard(loanPreApproval, new FakeAiGovernanceApi({ postures: [] }));
    expect(await screen.findByText(/^Not assessed yet/)).toBeVisible();
  });

  it('tells those who may not see it what it needs', async () => {
    renderCard(
      loanPreApproval,
      new FakeAiGovernanceApi({ error: refusal(403, 'Forbidden') }),
    );
    expect(await screen.findByText('You may not see this')).toBeVisible();
    expect(screen.getByText(/ai-governance\.posture\.read/)).toBeVisible();
  });

  it('can be loaded again after a failure', async () => {
    const options = { error: refusal(503, 'The catalog does not answer') } as {
      error?: Error;
    };
    renderCard(loanPreApproval, new FakeAiGovernanceApi(options));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The catalog does not answer',
    );
    options.error = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('none received yet')).toBeVisible();
  });
});
