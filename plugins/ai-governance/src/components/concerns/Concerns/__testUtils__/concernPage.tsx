import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  concerns,
  FakeConcerns,
  FakeConcernsOptions,
  lateConcern,
} from '../../../../__fixtures__';
import { renderInPortal } from '../../../../__testUtils__';
import { Concerns } from '../Concerns';

/** Renders the page of one concern; that of the late one, if left out. */
export function renderPage(
  options: FakeConcernsOptions & { of?: string } = {},
): FakeConcerns {
  const { of = lateConcern.reference, ...rest } = options;
  const fake = new FakeConcerns({ concerns, ...rest });
  renderInPortal(<Concerns />, { concerns: fake, address: `/${of}` });
  return fake;
}

/** Opens the dialog of a step, by its button. */
export async function openStep(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('dialog'));
}

/** Chooses an option of a field. */
export async function choose(
  place: ReturnType<typeof within>,
  field: RegExp,
  option: string,
) {
  await userEvent.click(place.getByRole('button', { name: field }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}
