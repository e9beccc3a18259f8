import fc from 'fast-check';
import { concern, context, POLICY } from '../__fixtures__/concerns';
import { exemplary } from '../../checks/__fixtures__/exemplary';
