/** Does something again and again, a while after the last time has ended; returns what ends it. What fails is said, and tried again. */
export function repeat(milliseconds: number, work: () => Promise<void>): () => void {
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  const next = () => {
    timer = setTimeout(() => {
      work()
        .catch((error: unknown) => {
          if (!ended) console.error(error);
        })
        .finally(() => {
          if (!ended) next();
        });
    }, milliseconds);
  };
  next();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
