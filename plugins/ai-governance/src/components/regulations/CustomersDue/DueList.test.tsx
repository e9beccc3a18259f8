import { screen, within } from '@testing-library/react';
import { loanEntitlements } from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { entitlementMatrix } from '../../../regulations/entitlementMatrix';
import { DueList } from './DueList';

describe('DueList', () => {
  it('says right by right what the table says', async () => {
    renderInPortal(
      <DueList matrix={entitlementMatrix(loanEntitlements())} toDoId="to-do" />,
    );
    const list = within(
      await screen.findByRole('list', { name: 'What customers are due' }),
    );
    const [first] = list
      .getAllByRole('listitem')
      .filter(item =>
        within(item).queryByText('To have a person look at the decision again'),
      );
    expect(first).toHaveTextContent('Law of the EU');
    expect(first).toHaveTextContent('in force');
    expect(first).toHaveTextContent('Way for customers');
    expect(first).toHaveTextContent('Answer within 1 month');
    expect(first).not.toHaveTextContent('Law of California');
  });
});
