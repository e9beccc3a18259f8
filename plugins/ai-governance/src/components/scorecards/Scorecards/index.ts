export { Scorecards } from './Scorecards';
export { ScorecardsPage } from './ScorecardsPage';
