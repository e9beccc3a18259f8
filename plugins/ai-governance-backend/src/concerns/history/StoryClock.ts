import { Clock } from '../../clock';

/** The time at which something happened that is told now. */
export class StoryClock implements Clock {
  private moment: Date;

  constructor(moment: string) {
    this.moment = new Date(moment);
  }

  moveTo(moment: string): void {
    this.moment = new Date(moment);
  }

  now(): Date {
    return this.moment;
  }
}
