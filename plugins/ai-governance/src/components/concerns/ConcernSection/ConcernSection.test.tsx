import { screen } from '@testing-library/react';
import {
  concerns,
  FakeConcerns,
  refusal,
  withdrawnConcern,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { ConcernLine } from '../ConcernLine';
import { ConcernSection } from './ConcernSection';

const LOAN = 'customerinteraction:default/loan-pre-approval';

describe('concerns of an interaction', () => {
  it('says how many are open and late, and shows the latest with their state', async () => {
    renderInPortal(<ConcernSection entityRef={LOAN} />, {
      concerns: new FakeConcerns({ concerns }),
    });
    const link = await screen.findByRole('link', { name: '1 open, 1 late' });
    expect(link).toHaveAttribute(
      'href',
      '/ai-governance/concerns?entity=customerinteraction%3Adefault%2Floan-pre-approval',
    );
    expect(screen.getByText(/^oldest due/)).toHaveTextContent(/days ago/);
    const latest = screen.getByRole('list', { name: 'The latest concerns' });
    expect(latest).toHaveTextContent(
      /C-2026-0001 Nobody looked.*received.*late by.*C-2026-0004 Never mind.*withdrawn/,
    );
  });

  it('says in words that none was ever received, never zero', async () => {
    renderInPortal(<ConcernSection entityRef={LOAN} />);
    expect(await screen.findByText('None received yet.')).toBeVisible();
    expect(screen.getByText(/says nothing about how satisfied/)).toBeVisible();
    expect(screen.queryByText(/\b0\b/)).not.toBeInTheDocument();
  });

  it('tells none open from none ever', async () => {
    renderInPortal(<ConcernLine entityRef={LOAN} />, {
      concerns: new FakeConcerns({ concerns: [withdrawnConcern] }),
    });
    expect(
      await screen.findByText('none open, 1 received so far'),
    ).toBeVisible();
  });

  it('tells none received from no channel connected', async () => {
    const concernsOfNobody = new FakeConcerns({ channelConnected: false });
    renderInPortal(<ConcernSection entityRef={LOAN} />, {
      concerns: concernsOfNobody,
    });
    expect(await screen.findByText('No channel is connected.')).toBeVisible();
    expect(screen.queryByText(/\b0\b/)).not.toBeInTheDocument();
  });

  it('says in a line that no channel is connected', async () => {
    renderInPortal(<ConcernLine entityRef={LOAN} />, {
      concerns: new FakeConcerns({ channelConnected: false }),
    });
    expect(await screen.findByText('no channel connected')).toBeVisible();
  });

  it('says that the reader may not see them', async () => {
    renderInPortal(<ConcernLine entityRef={LOAN} />, {
      concerns: new FakeConcerns({ error: refusal(403, 'No') }),
    });
    expect(await screen.findByText('you may not see them')).toBeVisible();
  });
});
