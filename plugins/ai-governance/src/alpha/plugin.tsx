import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import SupervisedUserCircleIcon from '@material-ui/icons/SupervisedUserCircle';
import { rootRouteRef } from '../routes';
import { apis } from './apis';
import { entityCards } from './entityCards';
import { entityContents } from './entityContents';
import { pages } from './pages';

/**
 * AI customer-impact governance, for the new frontend system.
 *
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'ai-governance',
  title: 'AI governance',
  icon: <SupervisedUserCircleIcon fontSize="inherit" />,
  info: { packageJson: () => import('../../package.json') },
  routes: { root: rootRouteRef },
  extensions: [...apis, ...pages, ...entityCards, ...entityContents],
});
