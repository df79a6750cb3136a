/** A clock that goes on by a second each time it is read, and can be set. */
export function steppingClock(start: string) {
  let now = Date.parse(start);
  return {
    now: () => new Date((now += 1000)).toISOString(),
    goOn: (days: number) => {
      now += days * 86_400_000;
    },
    set: (instant: string) => {
      now = Date.parse(instant);
    },
  };
}
