// Tells a browser test's clean-up whether the test failed, so that a trace is kept exactly then.
import type { Circus } from '@jest/types';
import { TestEnvironment } from 'jest-environment-node';

declare global {
  var testHasFailed: boolean | undefined;
}

export default class BrowserEnvironment extends TestEnvironment {
  handleTestEvent(event: Circus.Event): void {
    if (event.name === 'test_start') this.global.testHasFailed = false;
    if (event.name === 'test_fn_failure') this.global.testHasFailed = true;
  }
}
