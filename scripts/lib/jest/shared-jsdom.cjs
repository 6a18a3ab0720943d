const { JSDOM } = require('jsdom');
const { keepGlobals } = require('./kept-globals.cjs');
const SharedNode = require('./shared-node.cjs');

// The objects of the language, the clocks and the console stay those of Node.
const LANGUAGE = new Set([...Object.getOwnPropertyNames(require('node:vm').runInNewContext('globalThis')), 'Iterator']);
const OF_NODE =
  /^(console|global|performance|queueMicrotask|structuredClone|(set|clear)(Timeout|Interval|Immediate)|_.*)$/;

/** Opens a page whose names become those of the worker: read and written on the window itself, as in a browser. */
function openPage() {
  const { window } = new JSDOM('<!DOCTYPE html>', { pretendToBeVisual: true, url: 'http://localhost/' });
  for (const inherited of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
    window[inherited] = window[inherited].bind(window); // the global object of Node is no target of events
  }
  const names = Object.getOwnPropertyNames(window).filter((name) => !LANGUAGE.has(name) && !OF_NODE.test(name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      enumerable: true,
      get: () => window[name],
      set: (value) => {
        window[name] = value;
      },
    });
  }
  return window;
}

/** As `shared-node.cjs`, with the page of jsdom: one per worker, left by each spec file as it came. */
class SharedJsdom extends SharedNode {
  constructor(...given) {
    SharedJsdom.window ??= openPage();
    super(...given);
    this.restore.push(keepGlobals(SharedJsdom.window));
  }

  async teardown() {
    const { window } = SharedJsdom;
    window.localStorage.clear();
    window.sessionStorage.clear();
    window.history.replaceState(null, '', '/');
    await super.teardown();
  }
}

module.exports = SharedJsdom;
