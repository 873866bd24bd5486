// What follows on an upload: the check at once, the posting behind it, one at a time, so that no answer waits for another's server.
import type { Register } from '../../register/index.ts';
import { deliver, type DeliverOptions } from './deliver.ts';

/**
 * Gives the function that checks alerts and starts the posting; the promise that it returns is over when the posting is, and never fails:
 * what could not be checked or posted now (the register is locked, or closed meanwhile) waits for the next check, and the article is stored.
 */
export function alertsAfterIntake(register: Register, options: DeliverOptions = {}): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  return async () => {
    try {
      if (register.checkAlerts(new Date().toISOString()).notices === 0) return;
      running = running.then(() => deliver(register, options));
      await running;
    } catch {
      running = Promise.resolve();
    }
  };
}
