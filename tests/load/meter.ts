// Loaded into a process that is measured, before its own program: says over IPC what it has used so far.

/** What a process has used: CPU of all its threads in microseconds, memory in bytes. */
export interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  const usage: Usage = { cpu: user + system, memory: process.memoryUsage().rss };
  process.send?.({ usage });
});
// The meter alone keeps no program running.
process.channel?.unref();
