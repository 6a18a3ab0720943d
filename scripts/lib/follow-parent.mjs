/** Preloaded in the processes that the launcher starts: they stop, gracefully, when it was killed and could not tell them. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
