/** The sizes that a page of a list can have. */
export const PAGE_SIZES: number[] = [20, 50, 100];

/** Reads the size from an address; one that is not offered is as at first. */
export function readPageSize(params: URLSearchParams): number {
  const size = Number(params.get('limit'));
  return PAGE_SIZES.includes(size) ? size : PAGE_SIZES[0];
}
