/**
 * Notes what stands on an object now.
 * @param {object} target
 * @returns {() => void} puts back what was replaced since; what was added stays
 */
function keepGlobals(target) {
  const before = Object.getOwnPropertyNames(target).map((name) => [
    name,
    Object.getOwnPropertyDescriptor(target, name),
  ]);
  return () => {
    for (const [name, was] of before) {
      const is = Object.getOwnPropertyDescriptor(target, name);
      const isSame = is?.value === was.value && is?.get === was.get;
      if (was.configurable && !isSame) Object.defineProperty(target, name, was);
    }
  };
}

module.exports = { keepGlobals };
