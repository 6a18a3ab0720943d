/**
 * Files of stories and journeys that prove for longer, on more input or through more hands what an everyday one proves in
 * short (decision 0036). `npm test -- --deep` and `.ci/run` run them with the others.
 */
exports.DEEP_SPEC = /\.deep\.spec\.tsx?$/;

/** Whether this run is to be the long one. */
exports.deepIsAsked = () => process.env.TEST_DEEP === '1';
