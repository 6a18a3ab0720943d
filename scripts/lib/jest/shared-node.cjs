const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { keepGlobals } = require('./kept-globals.cjs');

/** The `testEnvironment` that goes with `shared-runtime.cjs`: the global object of the worker itself, given back as it was. */
class SharedNode {
  /** What Jest or a spec file puts in the place of a global leaves with it; what a module added stays with that module. */
  constructor({ projectConfig }) {
    this.restore = [globalThis, process].map(keepGlobals);
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    for (const restore of this.restore) restore();
  }

  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['@trame/source', 'node', 'node-addons'];
  }
}

module.exports = SharedNode;
