import { Link } from '@backstage/core-components';
import { Known } from '../../Known';

/** Declared web addresses. */
export function WebAddressList(props: { addresses: string[] | undefined }) {
  const { addresses } = props;
  return (
    <Known>
      {addresses?.length ? (
        <ul>
          {addresses.map(address => (
            <li key={address}>
              <Link to={address}>{address}</Link>
            </li>
          ))}
        </ul>
      ) : undefined}
    </Known>
  );
}
