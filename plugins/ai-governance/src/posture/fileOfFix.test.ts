import { loanPreApproval } from '../__fixtures__';
import { fileOfFix } from './fileOfFix';

describe('fileOfFix', () => {
  it('prefers the address where the file can be edited', () => {
    expect(fileOfFix({}, loanPreApproval)).toEqual({
      url: 'https://git.example.com/lending/edit/main/catalog-info.yaml',
      name: 'catalog-info.yaml',
    });
  });

  it('falls back to where the file can be read', () => {
    expect(
      fileOfFix(
        { location: 'url:https://git.example.com/a/ai.yaml' },
        undefined,
      ),
    ).toEqual({ url: 'https://git.example.com/a/ai.yaml', name: 'ai.yaml' });
  });

  it('names a file on disk without a link', () => {
    expect(
      fileOfFix({ location: 'file:/srv/catalog/lending.yaml' }, undefined),
    ).toEqual({ url: undefined, name: 'lending.yaml' });
  });

  it('knows nothing where nothing is known', () => {
    expect(fileOfFix({}, undefined)).toEqual({
      url: undefined,
      name: undefined,
    });
  });
});
