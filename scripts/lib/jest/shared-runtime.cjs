const hooks = require('node:async_hooks');
const { fileURLToPath, pathToFileURL } = require('node:url');
const { compiled } = require('./transform.mjs');

const ENTER = Symbol.for('trame.tests.enter');
const HANDLERS = Symbol.for('EVENT_HANDLERS');
const TIMEOUT = Symbol.for('TEST_TIMEOUT_SYMBOL');
let files = 0;

/**
 * The `runtime` of Jest for projects whose modules Node loads once per worker, instead of once per spec file in a realm
 * of its own: evaluating the application again for each file cost more than most stories. Runner, reporters, hooks and
 * timeouts stay those of Jest. What it gives up: module mocks, and a fresh module state for each file.
 */
class SharedRuntime {
  constructor(_config, environment) {
    if (!globalThis[ENTER])
      throw new Error('Run Jest through `npm test`, or with `--import ./scripts/lib/jest/register.mjs`.');
    this.environment = environment;
    this.storages = [];
    delete globalThis[TIMEOUT]; // what the last file asked for by `jest.setTimeout`
  }

  /** Circus keeps its state in its module and its listeners on the global object: each spec file has its own. */
  requireInternalModule(path) {
    delete require.cache[require.resolve(path)];
    delete globalThis[HANDLERS];
    const { storages } = this;
    const { AsyncLocalStorage } = hooks;
    hooks.AsyncLocalStorage = class extends AsyncLocalStorage {
      constructor(...options) {
        super(...options);
        storages.push(this);
      }
    };
    try {
      return require(path);
    } finally {
      hooks.AsyncLocalStorage = AsyncLocalStorage;
    }
  }

  requireModule(path) {
    return require(path);
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  /** A spec or a set-up file runs each time; what it imports is already there. */
  unstable_importModule(path) {
    files += 1;
    return import(`${pathToFileURL(path).href}?file=${files}`);
  }

  setGlobalsForRuntime(globals) {
    globalThis[ENTER]({ ...globals, jest: jestObject(this.environment) });
  }

  getSourceMaps() {
    return new SourceMaps();
  }

  getAllCoverageInfoCopy() {
    return undefined;
  }

  enterTestCode() {}
  leaveTestCode() {}

  /** Each Circus carries its current test along every promise: those of a hundred files took a fifth of a worker's time. */
  teardown() {
    for (const storage of this.storages) storage.disable();
  }
}

/** The part of the `jest` object that needs no module registry. */
function jestObject({ moduleMocker, fakeTimersModern }) {
  const mocks = ['fn', 'spyOn', 'clearAllMocks', 'resetAllMocks', 'restoreAllMocks', 'mocked'];
  const timers = ['useFakeTimers', 'useRealTimers', 'setSystemTime', 'advanceTimersByTime', 'advanceTimersByTimeAsync'];
  return {
    ...Object.fromEntries(mocks.map((name) => [name, moduleMocker[name].bind(moduleMocker)])),
    ...Object.fromEntries(timers.map((name) => [name, fakeTimersModern[name].bind(fakeTimersModern)])),
    setTimeout: (milliseconds) => {
      globalThis[TIMEOUT] = milliseconds;
    },
  };
}

/** Where the map of a compiled file lies, asked when a stack is read. */
class SourceMaps extends Map {
  get(generated) {
    const file = generated.startsWith('file:') ? fileURLToPath(generated) : generated.replace(/\?.*/, '');
    return /\.tsx?$/.test(file) ? compiled(file).map : undefined;
  }
}

module.exports = { __esModule: true, default: SharedRuntime };
