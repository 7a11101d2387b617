/** What time it is, for everything in this process, told by the test; everything else goes on as it does. */
export function stopClock(): { forward(milliseconds: number): void; start(): void } {
  jest.useFakeTimers({
    now: Date.now(),
    doNotFake: [
      ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
      ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
    ],
  });
  return {
    forward: (milliseconds) => void jest.setSystemTime(Date.now() + milliseconds),
    start: () => void jest.useRealTimers(),
  };
}
